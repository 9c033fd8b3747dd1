import type { Summary } from '@samen/consultation/summary'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Typesetter } from '../../paper/typesetter.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { paperOf } from './paper.ts'

let typesetter: Typesetter
beforeAll(() => {
  typesetter = new Typesetter()
})
afterAll(() => typesetter.close())

const madeAt = new Date('2026-11-21T14:30:00.000Z')
const summary: Summary = {
  language: 'nl',
  title: 'Gesprek van 21 november 2026',
  callingName: 'Sam',
  about: ['Met Anna', 'Op 21 november 2026 om 14.30 uur', 'Op locatie Noord'],
  sections: [
    {
      part: 'came-with',
      title: 'Waar ik over wilde praten',
      blocks: [
        {
          ordered: true,
          lines: [{ text: 'Slapen' }, { text: 'Mijn werk', detail: 'Getypt door Anna' }],
        },
      ],
    },
    {
      part: 'decided',
      title: 'Wat we hebben besloten',
      blocks: [
        {
          title: 'Mijn nachtpil',
          lines: [
            { label: 'Waarom', text: 'Dan ben ik wakker' },
            {
              label: 'Waar we uit konden kiezen',
              text: '',
              items: ['Minderen', 'Niets veranderen'],
            },
          ],
        },
      ],
    },
    { part: 'agreements', title: 'Wie wat doet', blocks: [{ lines: [{ text: 'Wandelen' }] }] },
  ],
  foot: ['Hier staat alleen wat ik heb gedeeld.'],
}
const read = async (of: Summary) => await readPdf(await typesetter.set(paperOf(of, madeAt)))

test('a screen reader finds a title, a language, headings and lists', async () => {
  const pdf = await read(summary)
  expect(pdf).toMatchObject({
    title: 'Gesprek van 21 november 2026, Sam',
    language: 'nl',
    universalAccess: '1',
    tagged: true,
    pages: 1,
  })
  expect(pdf.headings).toEqual([
    'H1 Gesprek van 21 november 2026',
    'H2 Waar ik over wilde praten',
    'H2 Wat we hebben besloten',
    'H3 Mijn nachtpil',
    'H2 Wie wat doet',
  ])
  expect(pdf.roles).toEqual(expect.arrayContaining(['Document', 'P', 'L', 'LI', 'Lbl', 'LBody']))
  expect(pdf.fonts.map((name) => name.replace(/^[A-Z]{6}\+/, '')).toSorted()).toEqual([
    'AtkinsonHyperlegibleNext-Bold',
    'AtkinsonHyperlegibleNext-Regular',
  ])
})

test('everything of the summary stands on it, in its order, goals counted', async () => {
  const { text } = await read(summary)
  expect(text.split('\n')).toEqual([
    'Gesprek van 21 november 2026',
    'Sam',
    'Met Anna',
    'Op 21 november 2026 om 14.30 uur',
    'Op locatie Noord',
    'Waar ik over wilde praten',
    '1 Slapen',
    '2 Mijn werk',
    'Getypt door Anna',
    'Wat we hebben besloten',
    'Mijn nachtpil',
    'Waarom',
    'Dan ben ik wakker',
    'Waar we uit konden kiezen',
    '• Minderen',
    '• Niets veranderen',
    'Wie wat doet',
    '• Wandelen',
    'Hier staat alleen wat ik heb gedeeld.',
    'Bladzijde 1 van 1',
  ])
})

test('in English it says so', async () => {
  const pdf = await read({ ...summary, language: 'en', title: 'Conversation of 21 November 2026' })
  expect(pdf).toMatchObject({ language: 'en', title: 'Conversation of 21 November 2026, Sam' })
  expect(pdf.text).toContain('Page 1 of 1')
})

test('a long one goes on on a next page, that says whose it is', async () => {
  const lines = Array.from({ length: 40 }, (_, i) => ({ text: `Afspraak ${i}` }))
  const pdf = await read({
    ...summary,
    sections: [{ part: 'agreements', title: 'Wie wat doet', blocks: [{ lines }] }],
  })
  expect(pdf.pages).toBe(2)
  expect(pdf.text).toContain('Sam · Gesprek van 21 november 2026')
  expect(pdf.text).toContain('Bladzijde 2 van 2')
})

test('words are set as they were written, also where they look like markup or are of far away', async () => {
  const written = ['#import "x": *', '*a* $x$ [b] \\', '<script>', 'Ёлка → Ω', 'été 😀']
  const lines = written.map((text) => ({ text, label: text, detail: text, items: [text] }))
  const pdf = await read({
    ...summary,
    callingName: '#Sam*',
    about: written,
    sections: [{ part: 'decided', title: written[0] ?? '', blocks: [{ title: '$x$', lines }] }],
    foot: ['漢字'],
  })
  for (const line of written) expect(pdf.text.split(line).length).toBeGreaterThanOrEqual(6)
  expect(pdf.title).toBe('Gesprek van 21 november 2026, #Sam*')
  expect(pdf.text).toContain('Sommige tekens kan dit papier niet laten zien. Daar staat □.')
})

test('nothing to say is a paper too', async () => {
  const pdf = await read({ ...summary, sections: [], foot: ['Er is niets opgeschreven.'] })
  expect(pdf.text).toContain('Er is niets opgeschreven.')
})
