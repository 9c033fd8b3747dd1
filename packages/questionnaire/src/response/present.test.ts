import { expect, test } from 'vitest'
import { scenario } from '../scenario.ts'
import { base, group, options, tenScale, text, withItems } from '../testing/small-questionnaire.ts'
import type { Answer } from './answer.ts'
import { presentAnswers, summarise } from './present.ts'

const definition = withItems(
  group('agreement', [text('how')], { over: { carried: 'agreements' } }),
  tenScale('sleep'),
  {
    ...base('domains'),
    kind: 'rank',
    most: 3,
    options: options('housing', 'money'),
    other: { nl: 'Iets anders', en: 'Something else' },
  },
  group('domain', [tenScale('satisfaction'), text('note')], { over: { concept: 'domains' } }),
  { ...base('medicines'), kind: 'medicine-list' },
  group('medicine', [tenScale('help')], { over: { concept: 'medicines' } }),
)
const sam = () =>
  scenario(definition, { agreements: [{ id: 'a1', label: 'Elke dag lopen' }] })
    .answer('medicines', [{ id: 'm1', name: 'mijn nachtpil', state: 'new' }])
    .answer('help@m1', 4)
    .answer('domains', { ranked: ['other', 'money'], other: 'de zee' })
    .answer('note@money', 'schulden')
    .answer('note@other', 'te ver weg')
    .answer('how@a1', 'ging goed', { note: 'het was droog' })
    .answer('sleep', 7)

/** Keeps the ranking private and shares what is asked of both. */
function ranked(...order: readonly string[]) {
  return scenario(definition)
    .answer('domains', { ranked: order }, { sharing: 'private' })
    .answer('note@money', 'a', { sharing: 'shared' })
    .answer('note@housing', 'b', { sharing: 'shared' }).preview
}

test('a clinician reads the answers in the order of the questionnaire, verbatim', () => {
  expect(sam().preview.map(({ key, label, lines }) => [key, label, lines])).toEqual([
    ['how@a1', 'Elke dag lopen', ['ging goed']],
    ['sleep', undefined, ['7 (0 = low (nl), 10 = high (nl))']],
    ['domains', undefined, ['de zee', 'money (nl)']],
    ['note@other', 'de zee', ['te ver weg']],
    ['note@money', 'money (nl)', ['schulden']],
    ['medicines', undefined, ['mijn nachtpil (nieuw)']],
    ['help@m1', 'mijn nachtpil', ['4 (0 = low (nl), 10 = high (nl))']],
  ])
})

test('with the topic, the question as it was asked, and the note', () => {
  expect(sam().preview[0]).toMatchObject({
    topic: 'how (nl)',
    question: 'how? (nl)',
    note: 'het was droog',
  })
})

test('of what the client will tell, a clinician sees the topic only', () => {
  const preview = sam().share('note@money', 'discuss').preview
  const told = preview.find(({ key }) => key === 'note@money')
  expect(told).toMatchObject({ topic: 'note (nl)', label: 'money (nl)', lines: [], discuss: true })
  expect(JSON.stringify(preview)).not.toContain('schulden')
})

test('what is private or skipped is not there at all', () => {
  const preview = sam().share('note@money', 'private').skip('sleep').preview
  expect(preview.map(({ key }) => key)).not.toContain('note@money')
  expect(preview.map(({ key }) => key)).not.toContain('sleep')
})

test('a name that is kept back is not given away by an answer that is shared', () => {
  const story = sam().share('domains', 'private').share('medicines', 'private')
  const preview = story.share('note@other', 'shared').share('help@m1', 'shared').preview
  expect(preview.map(({ key, label }) => [key, label])).toEqual([
    ['how@a1', 'Elke dag lopen'],
    ['sleep', undefined],
    ['note@other', 'Iets anders'],
    ['help@m1', 'medicines (nl)'],
  ])
})

test('instances stand in an order that says nothing when their ranking is private', () => {
  expect(ranked('money', 'housing')).toEqual(ranked('housing', 'money'))
})

test('a disclosed answer takes the place of its topic', () => {
  const answer: Answer = { concept: 'sleep', value: 3, sharing: 'discuss' }
  const [shown] = presentAnswers(definition, [answer], [answer], { agreements: [] }, 'en')
  expect(shown?.lines).toEqual(['3 (0 = low (en), 10 = high (en))'])
  expect(shown).not.toHaveProperty('discuss')
})

test('a value that does not fit its question has no lines', () => {
  expect(summarise(tenScale('sleep'), 'seven', 'nl')).toEqual([])
})
