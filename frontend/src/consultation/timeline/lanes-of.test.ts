import type { Standing } from '@samen/consultation/room'
import { consultationTexts } from '@samen/i18n/consultation'
import { roomTexts } from '@samen/i18n/room'
import type { Consultation, MedicineLine, Trend } from '@samen/consultation'
import type { TimelineMark } from '@samen/consultation/timeline'
import { timelineTexts } from '@samen/i18n/timeline'
import { describe, expect, test } from 'vitest'
import { laneLines, monthsBefore, partsOf, spanOf, stretchesOf } from './lanes-of.ts'
import { decisionMarks } from './marks.ts'
import { medicineRows } from './medicine-rows.ts'
import { tableRows } from './table-rows.ts'

const standingWords = (standing: Standing) => {
  const words = roomTexts.nl.confirm.standing
  return standing === 'client-confirmed' ? words[standing]('Sam', 'Anna') : words[standing]
}

// Newest first, as a consultation has them.
const days = ['2026-03-02', '2026-01-12', '2025-06-01']
const consultation: Consultation = {
  preparation: null,
  goals: [],
  wishes: [],
  topics: [],
  wentWell: [],
  changes: [],
  strengths: [],
  medicines: [],
  trends: [],
  versions: days.map((day) => ({
    source: { visitId: day, questionnaireId: 'q', version: 1, day },
    title: '',
    submittedAt: '',
    language: 'nl',
    assistance: [],
    superseded: false,
  })),
}
const note: TimelineMark = {
  key: 'note:1',
  kind: 'note',
  day: '2025-05-01',
  text: 'Verhuisd',
  id: '1',
  version: 1,
  visitId: 'v',
}
const decided = (standing: 'written' | 'confirmed', name: string): TimelineMark => ({
  key: `medicine:${name}`,
  kind: 'medicine',
  day: '2026-03-03',
  text: name,
  event: 'changed',
  from: { of: 'decision', id: 'd', version: 1 },
  standing,
})
const all = { from: '2025-01-01', to: '2026-04-01' }
const texts = timelineTexts.nl
const words = {
  timeline: texts,
  medicines: consultationTexts.nl.medicines,
  day: (day: string) => day,
  standing: standingWords,
}

describe('the axis', () => {
  test('runs from the first thing that happened to today, or to what is still to come', () => {
    expect(spanOf(consultation, [note], '2026-03-02', 'all')).toEqual({
      from: '2025-05-01',
      to: '2026-03-02',
    })
    expect(spanOf(consultation, [decided('confirmed', 'pil')], '2026-03-02', 'all').to).toBe(
      '2026-03-03',
    )
  })

  test('half a year is six months back, and never begins before anything happened', () => {
    expect(spanOf(consultation, [], '2026-03-02', 'half-year').from).toBe('2025-09-02')
    expect(spanOf(consultation, [], '2025-06-10', 'year').from).toBe('2025-06-01')
    expect(monthsBefore('2026-08-31', 6)).toBe('2026-02-28')
    expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15')
  })
})

describe('trends', () => {
  const trend: Trend = {
    key: 'sleep',
    topic: 'Slapen',
    lines: [
      {
        question: 'Slaap je?',
        low: 'slecht',
        high: 'goed',
        min: 0,
        max: 10,
        points: [
          { value: 3, at: 2, label: '3' },
          { value: 5, at: 1, label: '5' },
          { value: 6, at: 0, label: '6' },
        ],
        joined: [false, true, true],
      },
    ],
  }

  test('what lies before the axis is left out, and no line comes in from outside', () => {
    const [line] = laneLines(trend, consultation, { from: '2026-01-01', to: '2026-03-02' })
    expect(line?.points.map(({ day }) => day)).toEqual(['2026-01-12', '2026-03-02'])
    expect(line?.joined).toEqual([false, true])
    // The first point here is the second of the trend: pressing it opens the right answer.
    expect(line?.first).toBe(1)
    expect(laneLines(trend, consultation, { from: '2026-03-03', to: '2026-03-04' })).toEqual([])
  })
})

describe('medicines', () => {
  const pill: MedicineLine = {
    id: 'm1',
    name: 'mijn nachtpil',
    moments: [
      { at: 2, event: 'started', name: 'mijn nachtpil', answers: [] },
      { at: 1, event: 'mentioned', name: 'mijn nachtpil', answers: [] },
    ],
  }

  test('a bar runs while it is on the list of the client; still on it, it is open', () => {
    expect(stretchesOf(pill, consultation, all)).toEqual([
      { from: '2025-06-01', to: '2026-04-01', open: true },
    ])
    const stopped = {
      ...pill,
      moments: [...pill.moments, { ...pill.moments[0], at: 0, event: 'stopped' }],
    }
    expect(stretchesOf(stopped as MedicineLine, consultation, all)).toEqual([
      { from: '2025-06-01', to: '2026-03-02', open: false },
    ])
  })

  test('what was decided stands with the medicine of that name; unconfirmed, it says so', () => {
    const marks = [decided('written', 'Mijn nachtpil '), decided('confirmed', 'de ochtendpil')]
    const rows = medicineRows({ ...consultation, medicines: [pill] }, marks, all, words)
    expect(rows.map(({ name, events }) => [name, ...events.map((event) => event.words)])).toEqual([
      ['mijn nachtpil', 'wordt anders 2026-03-03 (Opgeschreven, nog niet bevestigd)'],
      ['de ochtendpil', 'samen besloten: wordt anders 2026-03-03'],
    ])
  })
})

describe('a medicine that became different', () => {
  const question = 'Hoe gebruik je dit medicijn?'
  const use = (said: string) => ({
    key: 'medication.use@m1',
    topic: 'Hoe ik het gebruik',
    question,
    lines: [said],
  })
  const pill: MedicineLine = {
    id: 'm1',
    name: 'mijn nachtpil',
    moments: [
      { at: 2, event: 'mentioned', name: 'mijn pil', answers: [use('Zoals afgesproken')] },
      {
        at: 1,
        event: 'renamed',
        name: 'mijn nachtpil',
        nameBefore: 'mijn pil',
        answers: [use('een halve')],
      },
    ],
  }
  const rowsOf = (medicine: MedicineLine, ...marks: readonly TimelineMark[]) =>
    medicineRows({ ...consultation, medicines: [medicine] }, marks, all, words)
  const told = [
    'verteld 2026-01-12 · andere naam: “mijn nachtpil”, eerst “mijn pil”',
    'verteld 2026-01-12 · Hoe gebruik je dit medicijn? een halve (eerst: Zoals afgesproken)',
  ]

  test('its bar breaks on that day, and says in words and in the table what became different', () => {
    const rows = rowsOf(pill)
    expect(rows).toMatchObject([
      {
        name: 'mijn nachtpil',
        bars: [
          { from: '2025-06-01', to: '2026-01-12', open: false, otherwise: false },
          { from: '2026-01-12', to: '2026-04-01', open: true, otherwise: true },
        ],
        events: told.map((said) => ({ day: '2026-01-12', kind: 'told', words: said })),
      },
    ])
    for (const said of told) expect(rows[0]?.description).toContain(said)
    expect(
      tableRows([], rows, [], texts, standingWords).map(({ day, words: said }) => [day, said]),
    ).toEqual([
      ['2025-06-01', 'op de lijst van 2025-06-01 tot 2026-04-01'],
      ...told.map((said) => ['2026-01-12', said]),
    ])
  })

  test('as decided: under its old name too; what nobody confirmed is marked and breaks nothing', () => {
    const [first, ...none] = rowsOf(pill, decided('confirmed', 'mijn pil'))
    expect(none).toEqual([])
    expect(first?.bars.map(({ from }) => from)).toEqual(['2025-06-01', '2026-01-12', '2026-03-03'])
    expect(first?.events.map(({ kind }) => kind)).toEqual(['told', 'told', 'change'])
    const [planned] = rowsOf(pill, decided('written', 'mijn nachtpil'))
    expect(planned?.bars).toHaveLength(2)
    expect(planned?.events.at(-1)?.words).toBe(
      'wordt anders 2026-03-03 (Opgeschreven, nog niet bevestigd)',
    )
  })

  test('told today, at the end of the axis, the break is there too', () => {
    const stretch = { from: '2026-01-01', to: '2026-03-02', open: true }
    expect(partsOf(stretch, ['2026-03-02', '2026-01-01', '2025-01-01']).length).toBe(2)
    expect(partsOf({ ...stretch, open: false }, ['2026-03-02'])).toEqual([
      { ...stretch, open: false, otherwise: false },
    ])
  })
})

test('a decision and an agreement look different, and say how far they are, as every page does', () => {
  const mark = (kind: 'decision' | 'agreement', standing: Standing) =>
    ({
      key: kind,
      kind,
      day: '2026-03-02',
      text: kind,
      of: { of: kind, id: 'x', version: 1 },
      visitId: 'v',
      standing,
      superseded: false,
      ...(kind === 'agreement' ? { state: 'open' } : {}),
    }) as TimelineMark
  const marks = [
    mark('decision', 'written'),
    mark('agreement', 'confirmed'),
    mark('agreement', 'client-confirmed'),
    note,
  ]
  expect(
    decisionMarks(marks, texts.lanes.decisions, (day) => day, texts, standingWords).map(
      ({ look, detail }) => [look, detail],
    ),
  ).toEqual([
    ['line', 'Keuze · Opgeschreven, nog niet bevestigd'],
    ['dashed', 'Afspraak'],
    ['dashed', 'Afspraak · Sam heeft bevestigd, Anna nog niet'],
  ])
  expect(
    tableRows([], [], marks, texts, standingWords).map(({ day, what }) => `${day} ${what}`),
  ).toEqual([
    '2025-05-01 Aantekening',
    '2026-03-02 Keuze',
    '2026-03-02 Afspraak',
    '2026-03-02 Afspraak',
  ])
})

test('in a lane that is called "how it went" a mark says what was told, not again what it is', () => {
  const report: TimelineMark = {
    key: 'report',
    kind: 'report',
    day: '2026-03-02',
    text: 'Elke dag lopen',
    about: { of: 'agreement', id: 'x' },
    visitId: 'v',
    answers: [{ key: 'a', topic: 'Hoe het ging', question: 'Hoe ging het?', lines: ['Goed'] }],
  }
  const detailIn = (lane: string) =>
    decisionMarks([report], lane, (day) => day, texts, standingWords)[0]?.detail
  expect(detailIn(texts.reports)).toBe('Goed')
  expect(detailIn(texts.lanes.decisions)).toBe('Hoe het ging · Goed')
})
