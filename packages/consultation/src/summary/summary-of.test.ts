import { expect, test } from 'vitest'
import type { AgendaItem } from '../agenda/agenda.ts'
import { emptySheet } from '../decision/sheet.ts'
import type { DecisionSheet } from '../decision/decision.ts'
import type { DecisionLine, Room } from '../room/room.ts'
import { roomOf } from '../room/room-of.ts'
import { RoomStory } from '../testing/room-story.ts'
import { summaryWords } from '../testing/summary-words.ts'
import { asClosed } from './as-closed.ts'
import type { SummaryInput } from './input.ts'
import { summaryOf } from './summary-of.ts'
import { type SummaryPart, summaryParts } from './summary.ts'

const day = '2026-11-21'
const emptyRoom: Room = {
  agenda: { carried: [], client: [], clinician: [] },
  disclosures: [],
  agreements: [],
  decisions: [],
  sheets: [],
  timeline: [],
  fields: [],
  events: [],
}
const nothingSaid: SummaryInput['consultation'] = { preparation: null, wishes: [], wentWell: [] }

function visitOf(room: Partial<Room>, more: Partial<SummaryInput> = {}): SummaryInput {
  return {
    callingName: 'Sam',
    visit: {
      id: 'today',
      day,
      startsAt: `${day}T13:30:00.000Z`,
      timeZone: 'Europe/Amsterdam',
      clinician: 'Anna',
      location: 'Noord',
    },
    earlier: ['earlier', 'this morning'],
    room: { ...emptyRoom, ...room },
    consultation: nothingSaid,
    readers: [],
    ...more,
  }
}
const goal = (text: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  key: `goal:today:${text}`,
  from: 'client',
  kind: 'goal',
  text,
  tick: null,
  note: '',
  ...more,
})
function decision(sheet: Partial<DecisionSheet>, more: Partial<DecisionLine['versions'][number]>) {
  const version = {
    id: 'd1',
    version: 1,
    visitId: 'today',
    day,
    writtenAt: `${day}T14:00:00.000Z`,
    standing: 'written' as const,
    sheet: { ...emptySheet(), choice: 'Mijn nachtpil', ...sheet },
    ...more,
  }
  return { id: version.id, versions: [version], confirmations: [] }
}
function agreement(what: string, more: Partial<Room['agreements'][number]['versions'][number]>) {
  const version = {
    id: what,
    version: 1,
    visitId: 'today',
    day,
    writtenAt: `${day}T14:00:00.000Z`,
    state: 'open' as const,
    standing: 'confirmed' as const,
    content: { what, who: ['client' as const], lookBack: null },
    ...more,
  }
  return { id: what, versions: [version], confirmations: [], reports: [] }
}
/** One part, as plain lines: "label | text | detail | items". */
function part(input: SummaryInput, wanted: SummaryPart): readonly string[] {
  const [section] = summaryOf(input, [wanted], summaryWords).sections
  return (section?.blocks ?? []).flatMap(({ title, lines }) => [
    ...(title === undefined ? [] : [`# ${title}`]),
    ...lines.map(({ label, text, detail, items = [] }) =>
      [label, text, detail, ...items].filter((word) => word !== undefined).join(' | '),
    ),
  ])
}

test("Sam's own goals come first, in Sam's order, and say who typed them", () => {
  const agenda = {
    carried: [goal('Geld', { carriedFrom: '2026-10-01' })],
    client: [
      goal('Slapen'),
      goal('Werk', { typedBy: 'clinician' }),
      goal('Relatie', { kind: 'topic' }),
    ],
    clinician: [],
  }
  expect(part(visitOf({ agenda }), 'came-with')).toEqual([
    'Slapen',
    'Werk | getypt door Anna',
    '# van eerder',
    'Geld | van 2026-10-01',
    '# zelf vertellen',
    'Relatie',
  ])
})

test("the client's own stands before what was left over on every part, and what came again says both", () => {
  const agenda = {
    carried: [goal('Geld', { carriedFrom: '2026-10-01', tick: 'discussed' })],
    client: [
      goal('Slapen', { tick: 'discussed' }),
      goal('Werk', { carriedFrom: '2026-10-01', typedBy: 'clinician', tick: 'discussed' }),
    ],
    clinician: [],
  }
  const visit = visitOf({ agenda })
  expect(part(visit, 'discussed')).toEqual(['Slapen', 'Werk', 'Geld'])
  expect(part(visit, 'came-with')).toEqual([
    'Slapen',
    'Werk | van 2026-10-01. getypt door Anna',
    '# van eerder',
    'Geld | van 2026-10-01',
  ])
})

test('what was ticked stands where it was left; nothing ticked, nothing left over', () => {
  const agenda = {
    carried: [],
    client: [
      goal('Slapen', { tick: 'discussed', note: 'Het gaat beter.' }),
      goal('Werk', { tick: 'later' }),
      goal('Geld'),
    ],
    clinician: [goal('Bloed prikken', { from: 'clinician', kind: 'point', tick: 'dropped' })],
  }
  expect(part(visitOf({ agenda }), 'discussed')).toEqual([
    'Slapen | Het gaat beter.',
    '# later',
    'Werk',
    '# niet aan toe',
    'Geld',
    '# niet meer nodig',
    'Bloed prikken',
  ])
  const before = { carried: [], client: [goal('Slapen')], clinician: [] }
  expect(part(visitOf({ agenda: before }), 'discussed')).toEqual([])
})

test('what Sam opened in this visit is there, what was opened in another is not', () => {
  const opened = (visitId: string, lines: string[]): Room['disclosures'][number] => ({
    visitId,
    questionnaireId: 'full',
    key: 'sleep.quality',
    at: `${day}T14:00:00.000Z`,
    name: 'Anna',
    answer: { key: 'sleep.quality', topic: 'Slapen', question: 'Hoe slaap je?', lines },
  })
  const room = visitOf({ disclosures: [opened('today', ['Slecht']), opened('then', ['Goed'])] })
  expect(part(room, 'discussed')).toEqual(['# verteld', 'Slapen | Slecht'])
})

test('answers of this preparation go along, of an earlier one they do not, kept back they never do', () => {
  const source = { visitId: 'today', questionnaireId: 'full', version: 1, day }
  const preparation = {
    source,
    title: 'Mijn voorbereiding',
    submittedAt: `${day}T08:00:00.000Z`,
    language: 'nl' as const,
    assistance: [],
    superseded: false,
  }
  const answered = (topic: string, line: string) => ({
    key: topic,
    topic,
    question: '?',
    lines: [line],
  })
  const consultation = {
    preparation,
    wishes: [
      answered('Wens', 'Weer fietsen'),
      { ...answered('Nodig', 'GEHEIM'), discuss: true as const },
    ],
    wentWell: [{ ...answered('Goed', 'Gekookt'), note: 'met Noor' }],
  }
  expect(part(visitOf({}, { consultation }), 'came-with')).toEqual([
    '# erbij',
    'Wens | Weer fietsen',
    '# ging goed',
    'Gekookt | met Noor',
  ])
  const earlier = { ...preparation, source: { ...source, visitId: 'then' } }
  const other = { ...consultation, preparation: earlier }
  expect(part(visitOf({}, { consultation: other }), 'came-with')).toEqual([])
})

test('a joint decision tells why, what there was to choose, and that nobody confirmed it yet', () => {
  const sheet: Partial<DecisionSheet> = {
    matters: 'Uitgerust zijn',
    options: [
      {
        id: 'a',
        text: 'Rustig minderen',
        for: [{ id: '1', text: 'wakker worden', whose: 'client' }],
        against: [{ id: '2', text: 'eerst onrust', whose: 'clinician' }],
      },
      { id: 'no-change', text: '', standing: 'no-change', for: [], against: [] },
    ],
    outcome: { kind: 'joint', option: 'a', ownWords: 'Ik ga minderen', why: 'Dan ben ik wakker' },
    plan: {
      tasks: [],
      from: '2026-12-01',
      lasting: 'try-out',
      reviewDate: null,
      medicine: [{ event: 'changed', name: 'nachtpil' }],
    },
  }
  expect(part(visitOf({ decisions: [decision(sheet, {})] }), 'decided')).toEqual([
    '# Mijn nachtpil',
    'samen | Rustig minderen',
    'eigen woorden | Ik ga minderen',
    'waarom | Dan ben ik wakker',
    'belangrijk | Uitgerust zijn',
    'kiezen uit |  | Rustig minderen\nvoor: wakker worden (ik)\ntegen: eerst onrust (Anna) | niets veranderen',
    'hoe lang | proberen\nvanaf 2026-12-01',
    'medicijnen | verander nachtpil | geen recept',
    'bevestigd | nog niet bevestigd',
  ])
})

test('what guidelines and aids say stands under one label, each with its source', () => {
  const guidance = [
    { text: 'Langzaam minderen is rustiger.', source: 'Richtlijn slaap', date: '2024' },
    { text: 'Vraag wat je ochtenden kost.', source: '', date: '' },
    { text: ' ', source: 'leeg', date: '' },
  ]
  const lines = part(visitOf({ decisions: [decision({ guidance }, {})] }), 'decided')
  expect(lines.filter((line) => line.startsWith('richtlijn'))).toEqual([
    'richtlijn |  | Langzaam minderen is rustiger.\nRichtlijn slaap <2024> | Vraag wat je ochtenden kost.',
  ])
})

test.each([
  { kind: 'disagreement', client: 'Te suf', clinician: 'Te vroeg' },
  { kind: 'not-yet', needed: 'Tijd' },
  { kind: 'listened', heard: 'Dat het zwaar is' },
] as const)('with outcome $kind nothing is decided about a medicine', (outcome) => {
  const medicine = [{ event: 'stopped' as const, name: 'halve avondpil' }]
  const sheet = { outcome, plan: { ...emptySheet().plan, medicine } }
  const lines = part(visitOf({ decisions: [decision(sheet, {})] }), 'decided')
  expect(lines.join()).not.toContain('halve avondpil')
})

test('of a disagreement both reasons are there', () => {
  const outcome = { kind: 'disagreement', client: 'Te suf', clinician: 'Te vroeg' } as const
  const lines = part(visitOf({ decisions: [decision({ outcome }, {})] }), 'decided')
  expect(lines).toEqual([
    '# Mijn nachtpil',
    'verschillend',
    'ik | Te suf',
    'Anna | Te vroeg',
    expect.stringContaining('kiezen uit'),
    'bevestigd | nog niet bevestigd',
  ])
})

test('what was not ours to choose says who decided, on what ground, and where to object', () => {
  const outcome = {
    kind: 'not-ours',
    who: 'De rechter',
    ground: 'Wvggz',
    objection: 'De PVP',
  } as const
  expect(part(visitOf({ decisions: [decision({ outcome }, {})] }), 'decided')).toEqual(
    expect.arrayContaining(['wie besloot | De rechter', 'grond | Wvggz', 'bezwaar | De PVP']),
  )
})

test('the newest version of this visit stands; a decision of another visit does not', () => {
  const mine = decision({ choice: 'Eerst' }, {})
  const second = { ...mine.versions[0], version: 2, standing: 'confirmed' as const }
  const third = { ...second, version: 3, visitId: 'next', day: '2026-12-21' }
  const newest = { ...second, sheet: { ...emptySheet(), choice: 'Daarna' } }
  const line = { ...mine, versions: [...mine.versions, newest, third] } as DecisionLine
  const elsewhere = decision({ choice: 'Toen' }, { id: 'd0', visitId: 'then', day: '2026-10-01' })
  const lines = part(visitOf({ decisions: [line, elsewhere] }), 'decided')
  expect(lines).toEqual([
    '# Daarna',
    expect.stringContaining('kiezen uit'),
    `bevestigd | door mij en Anna\nversie 2 sinds ${day}\nlater veranderd 2026-12-21`,
  ])
})

test('open agreements say who does what, of earlier visits too; tasks of decisions follow', () => {
  const plan = {
    ...emptySheet().plan,
    tasks: [
      { id: 't1', what: 'Recept regelen', who: 'clinician' as const },
      { id: 't2', what: 'Elke dag wandelen', who: 'client' as const },
      { id: 't3', what: 'Meegaan', who: 'other' as const, whoElse: 'Mijn zus' },
    ],
  }
  const both = { what: 'Bellen', who: ['client', 'clinician'] as const, lookBack: null }
  const room = visitOf({
    agreements: [
      agreement('Elke dag wandelen', { standing: 'client-confirmed' }),
      agreement('x', { visitId: 'then', day: '2026-10-01', content: both }),
      agreement('Morgen', { visitId: 'next', day: '2026-12-21' }),
      agreement('Sporten', { state: 'stopped' }),
      agreement('Lang geleden', { state: 'stopped', visitId: 'then', day: '2026-10-01' }),
    ],
    decisions: [decision({ plan }, {})],
  })
  expect(part(room, 'agreements')).toEqual([
    'ik | Elke dag wandelen | door mij, nog niet door Anna',
    'ik en hulpverlener | Bellen | sinds 2026-10-01 door mij en hulpverlener',
    '# voor het besluit',
    'Anna | Recept regelen',
    'Mijn zus | Meegaan',
    '# gestopt',
    'Sporten',
  ])
})

test('days to look back come in their order', () => {
  const at = (lookBack: string) => ({ what: lookBack, who: ['client' as const], lookBack })
  const plan = { ...emptySheet().plan, reviewDate: '2026-12-15' }
  const room = visitOf({
    agreements: [
      agreement('b', { content: at('2027-01-02') }),
      agreement('a', { content: at('2026-12-01') }),
    ],
    decisions: [decision({ plan }, { standing: 'confirmed' })],
  })
  expect(part(room, 'look-back')).toEqual([
    '2026-12-01 | 2026-12-01',
    '2026-12-15 | Mijn nachtpil',
    '2027-01-02 | 2027-01-02',
    'volgende keer',
  ])
})

test('who looked is named once, with the days, the last one first', () => {
  const looked = (name: string, at: string) => ({ name, role: 'clinician', at })
  const readers = [
    looked('Anna', '2026-11-20T10:00:00.000Z'),
    looked('Bram', '2026-11-19T10:00:00.000Z'),
    looked('Anna', '2026-11-21T10:00:00.000Z'),
    looked('Anna', '2026-11-21T11:00:00.000Z'),
  ]
  expect(part(visitOf({}, { readers }), 'readers')).toEqual([
    'Anna, clinician | 2026-11-21 en 2026-11-20',
    'Bram, clinician | 2026-11-19',
  ])
})

test('parts come in the order of the paper, and the paper says that it is a part', () => {
  const agenda = { carried: [], client: [goal('Slapen', { tick: 'discussed' })], clinician: [] }
  const input = visitOf({ agenda, agreements: [agreement('Wandelen', {})] })
  const some = summaryOf(input, ['agreements', 'discussed', 'readers'], summaryWords)
  expect(some.sections.map((section) => section.part)).toEqual(['discussed', 'agreements'])
  expect(some.foot).toEqual(['alleen gedeeld', 'een deel', 'nog open'])
  const closed = { kind: 'closed', at: `${day}T15:00:00.000Z`, name: 'Anna' } as const
  const whole = summaryOf(visitOf({ events: [closed] }), summaryParts, summaryWords)
  expect(whole).toMatchObject({
    title: `gesprek ${day}`,
    callingName: 'Sam',
    about: ['met Anna', `${day} 13:30`, 'in Noord'],
    sections: [],
    foot: ['niets', 'alleen gedeeld'],
  })
  const readers = [{ name: 'Anna', role: 'clinician', at: `${day}T10:00:00.000Z` }]
  const onlyLooked = visitOf({ events: [closed] }, { readers })
  expect(summaryOf(onlyLooked, summaryParts, summaryWords).foot[0]).toBe('niets')
  expect(summaryOf(onlyLooked, ['readers'], summaryWords).foot[0]).toBe('alleen gedeeld')
})

test('what was agreed earlier on the same day stands on the paper; what was agreed later does not', () => {
  const agreements = [
    agreement('Elke dag lopen', { visitId: 'this morning' }),
    agreement('Bellen', { visitId: 'tonight' }),
  ]
  const lines = part(visitOf({ agreements }), 'agreements')
  expect(lines.filter((line) => line.includes('Elke dag lopen'))).toHaveLength(1)
  expect(lines.filter((line) => line.includes('Bellen'))).toEqual([])
})

test('an agreement of an earlier visit names the clinician it was made with', () => {
  const content = { what: 'Bellen', who: ['clinician' as const], lookBack: null }
  const earlier = { visitId: 'earlier', day: '2026-10-01', content, writtenBy: 'Bram' }
  expect(part(visitOf({ agreements: [agreement('x', earlier)] }), 'agreements')).toEqual([
    'Bram | Bellen | sinds 2026-10-01 door mij en Bram',
  ])
})

test('an agreement that both keep as it is says so, on the paper of that talk only', () => {
  const walk = agreement('Elke dag lopen', { visitId: 'earlier', day: '2026-10-01' })
  const paper = (visitId: string) =>
    part(visitOf({ agreements: [{ ...walk, kept: [{ visitId, day }] }] }), 'agreements').join()
  expect(paper('today')).toContain('We houden dit zo.')
  expect(paper('another')).not.toContain('We houden dit zo.')
})

const closedToday = [{ kind: 'closed', at: `${day}T15:00:00.000Z`, name: 'Anna' }] as const
const later = { day: '2027-02-01', writtenAt: '2027-02-01T10:00:00.000Z' }

test('what an earlier visit, opened again, wrote later changes no paper of before', () => {
  const walk = agreement('Elke dag lopen', { visitId: 'earlier', day: '2026-10-01' })
  const [first] = walk.versions
  if (!first) throw new Error('no version')
  const content = { ...first.content, what: 'Nooit meer lopen' }
  const versions = [first, { ...first, ...later, version: 2, content }]
  const agreements = [{ ...walk, versions }, agreement('Dansen', { ...later, visitId: 'earlier' })]
  const lines = part(visitOf({ agreements, events: closedToday }), 'agreements')
  expect(lines).toEqual(['ik | Elke dag lopen | sinds 2026-10-01 door mij en hulpverlener'])
  // Of a paper that is made now it is part.
  expect(part(visitOf({ agreements }), 'agreements').join()).toContain('Nooit meer lopen')
})

test('what was set down when this visit was opened again says on which day', () => {
  const events = [
    ...closedToday,
    { kind: 'reopened', at: later.writtenAt, name: 'Anna', reason: 'Vergeten' } as const,
  ]
  const room = {
    events,
    decisions: [decision({}, later)],
    agreements: [agreement('Dansen', later), agreement('Lopen', {})],
  }
  expect(part(visitOf(room), 'decided').at(-1)).toBe(
    'bevestigd | opgeschreven 2027-02-01\nnog niet bevestigd',
  )
  expect(part(visitOf(room), 'agreements')).toEqual([
    'ik | Dansen | sinds 2027-02-01 door mij en Anna',
    'ik | Lopen | door mij en Anna',
  ])
})

test('a note that was changed at a later visit stands on the paper of before as it stood', () => {
  const story = new RoomStory()
  story.visit(day)
  story.note('move', { text: 'verhuisd', day: '2026-11-01' })
  story.happens('closed')
  const closed = story.input()
  story.visit('2027-02-01')
  story.note('move', { text: 'verhuisd naar zee', day: '2026-11-01' })
  const input = asClosed({ ...closed, timeline: story.input().timeline })
  expect(roomOf(input).timeline.map(({ note }) => note.text)).toEqual(['verhuisd'])
  const open = { ...input, events: [], timeline: story.input().timeline }
  expect(asClosed(open)).toBe(open)
})

test('the paper promises what comes back, and only that', () => {
  const notYet = { kind: 'not-yet', needed: 'Tijd' } as const
  const plan = { ...emptySheet().plan, reviewDate: '2026-12-15' }
  const standing = 'client-confirmed' as const
  const paper = (room: Partial<Room>) => part(visitOf(room), 'look-back')
  const then = '2026-12-15 | Mijn nachtpil'
  const going = decision({ outcome: notYet, plan }, { standing })
  expect(paper({ decisions: [going] })).toEqual([then, 'volgende keer'])
  // What is not confirmed comes back with another question.
  const written = decision({ outcome: notYet, plan }, {})
  expect(paper({ decisions: [written] })).toEqual([then, 'klopt het'])
  expect(paper({ decisions: [decision({ outcome: notYet }, { standing })] })).toEqual([])
})

test('what one would stop stands on the paper as not confirmed, also the next time', () => {
  const stop = { state: 'stopped', standing: 'written' } as const
  const agreements = (more: object) => [agreement('Sporten', { ...stop, ...more })]
  const before = { visitId: 'earlier', day: '2026-10-01' }
  const title = '# stoppen'
  expect(part(visitOf({ agreements: agreements({}) }), 'agreements')).toEqual([
    title,
    'ik | Sporten | nog niet bevestigd',
  ])
  expect(part(visitOf({ agreements: agreements({}) }), 'look-back')).toContain('klopt het')
  expect(part(visitOf({ agreements: agreements(before) }), 'agreements')).toEqual([
    title,
    'ik | Sporten | sinds 2026-10-01 nog niet bevestigd',
  ])
  const both = { ...before, standing: 'confirmed' }
  expect(part(visitOf({ agreements: agreements(both) }), 'agreements')).toEqual([])
})

test('a day to look back that had passed before this talk is not one any more', () => {
  const at = (what: string, lookBack: string) =>
    agreement(what, { content: { what, who: ['client'], lookBack } })
  const agreements = [at('toen', '2026-11-20'), at('nu', day), at('straks', '2026-12-01')]
  expect(part(visitOf({ agreements }), 'look-back')).toEqual([
    `${day} | nu`,
    '2026-12-01 | straks',
    'volgende keer',
  ])
})

test("Sam's goals are numbered, because Sam put them in that order; nothing else is", () => {
  const client = [goal('Slapen'), goal('Werk'), goal('Relatie', { kind: 'topic' })]
  const room = { agenda: { carried: [], client, clinician: [] }, agreements: [agreement('x', {})] }
  const { sections } = summaryOf(visitOf(room), summaryParts, summaryWords)
  const numbered = sections.flatMap(({ blocks }) => blocks).filter(({ ordered }) => ordered)
  expect(numbered.map(({ lines }) => lines.map(({ text }) => text))).toEqual([['Slapen', 'Werk']])
})
