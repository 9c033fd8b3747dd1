import { expect, test } from 'vitest'
import type { Medicine, Value } from '@samen/questionnaire/domain'
import { consultation, preparation } from './testing/story.ts'

type Said = Readonly<Record<string, Value>>

function runs(...lists: readonly (readonly Medicine[] | null)[]) {
  const responses = lists.map((list, i) => {
    const says: Said = list === null ? {} : { 'medication.list': list }
    return preparation({ day: `2026-0${i + 1}-05`, says })
  })
  const { medicines, versions } = consultation(responses)
  return medicines.map(({ name, moments }) => [
    name,
    moments.map(({ at, event }) => `${versions[at]?.source.day.slice(5, 7)} ${event}`),
  ])
}

const pill: Medicine = { id: 'm1', name: 'mijn pil', state: 'new' }
const kept: Medicine = { ...pill, state: 'kept' }

test('a medicine in the first list is mentioned; one that joins later is started', () => {
  expect(runs([pill], [kept, { id: 'm2', name: 'druppels', state: 'new' }])).toEqual([
    ['mijn pil', ['01 mentioned', '02 mentioned']],
    ['druppels', ['02 started']],
  ])
})

test('the client calls it otherwise: the line goes on under the new name', () => {
  const renamed: Medicine = { id: 'm1', name: 'mijn nachtpil', state: 'changed' }
  expect(runs([pill], [renamed])).toEqual([['mijn nachtpil', ['01 mentioned', '02 renamed']]])
})

test('a new name says what it was called before', () => {
  const renamed: Medicine = { id: 'm1', name: 'mijn nachtpil', state: 'changed' }
  const { medicines } = consultation([
    preparation({ day: '2026-01-05', says: { 'medication.list': [pill] } }),
    preparation({ day: '2026-02-05', says: { 'medication.list': [renamed] } }),
  ])
  expect(medicines[0]?.moments).toMatchObject([
    { name: 'mijn pil' },
    { name: 'mijn nachtpil', nameBefore: 'mijn pil' },
  ])
  expect(medicines[0]?.moments[0]).not.toHaveProperty('nameBefore')
})

test('what is still on the list comes before what is not', () => {
  const drops: Medicine = { id: 'm2', name: 'druppels', state: 'kept' }
  const lines = runs([pill, drops], [{ ...pill, state: 'removed' }, drops])
  expect(lines.map(([name]) => name)).toEqual(['druppels', 'mijn pil'])
})

test('taken off and put back', () => {
  expect(runs([pill], [{ ...pill, state: 'removed' }], [pill])).toEqual([
    ['mijn pil', ['01 mentioned', '02 stopped', '03 started']],
  ])
})

test('a list that was not shared leaves no moment', () => {
  expect(runs([pill], null, [kept])).toEqual([['mijn pil', ['01 mentioned', '03 mentioned']]])
})

test('taken off a list without ever having been mentioned: nothing shows that it was there', () => {
  expect(runs([{ ...pill, state: 'removed' }])).toEqual([])
})

test('what was said about it stands with its moment, and again only in other words', () => {
  const said = (day: string, why: string, help: number) =>
    preparation({
      day,
      says: { 'medication.list': [kept], 'medication.why@m1': why, 'medication.help@m1': help },
    })
  const { medicines } = consultation([
    said('2026-01-05', 'Ik word er moe van', 3),
    said('2026-02-05', 'Ik word er moe van', 4),
    said('2026-03-05', 'Nu gaat het beter', 5),
  ])
  expect(medicines[0]?.moments.map(({ answers }) => answers.map(({ lines }) => lines))).toEqual([
    [['Ik word er moe van']],
    [],
    [['Nu gaat het beter']],
  ])
})
