import { type Language, listOf, longDay, timeOfDay } from './formats.ts'
import { dayIn } from './staff-formats.ts'

// The paper to take home. It speaks as the client ("ik"): it is the client's, also when it is given
// to somebody else. Packages/consultation fills it; see `SummaryWords` there.

const formats = (language: Language) => ({
  language,
  day: (day: string) => longDay(language, day),
  dayIn,
  time: (instant: string, timeZone: string) => timeOfDay(language, instant, timeZone),
  list: (things: readonly string[]) => listOf(language, things),
})

const nl = {
  ...formats('nl'),
  title: (day: string) => `Gesprek van ${day}`,
  about: {
    with: (clinician: string) => `Met ${clinician}`,
    when: (day: string, time: string) => `Op ${day} om ${time}`,
    where: (location: string) => `Op locatie ${location}`,
  },
  parts: {
    'came-with': 'Waar ik over wilde praten',
    discussed: 'Wat we hebben besproken',
    decided: 'Wat we hebben besloten',
    agreements: 'Wie wat doet',
    'look-back': 'Wanneer we terugkijken',
    readers: 'Wie mijn antwoorden heeft bekeken',
  },
  cameWith: {
    carried: 'Nog van een eerder gesprek',
    leftFrom: (day: string) => `Van het gesprek van ${day}`,
    toTell: 'Dit wilde ik zelf vertellen',
    also: 'Wat ik erbij vertelde',
    wentWell: 'Wat goed ging',
    typedBy: (name: string) => `Getypt door ${name}`,
  },
  discussed: {
    later: 'Bewaard voor een volgend gesprek',
    untouched: 'Hier kwamen we nog niet aan toe',
    dropped: 'Niet meer nodig',
    told: 'Dit heb ik in het gesprek verteld',
    timeline: 'Op mijn tijdlijn gezet',
  },
  decided: {
    outcome: {
      joint: 'Samen besloten',
      'not-yet': 'We besluiten nu nog niet.',
      disagreement: 'We denken er verschillend over.',
      listened: 'Ik heb verteld. Er is geluisterd.',
      'not-ours': 'Wie dit heeft besloten',
    },
    ownWords: 'In mijn eigen woorden',
    why: 'Waarom',
    needed: 'Wat nog nodig is',
    me: 'Ik',
    who: 'Wie heeft bevestigd',
    ground: 'Op grond van',
    objection: 'Bezwaar maken kan hier',
    experience: 'Wat ik heb ervaren',
    matters: 'Wat ik belangrijk vind',
    brought: (clinician: string) => `Wat ${clinician} inbracht`,
    guidance: 'Wat richtlijnen of een keuzehulp zeggen',
    source: (source: string, date: string) =>
      date === '' ? `Bron: ${source}` : `Bron: ${source}, ${date}`,
    options: 'Waar we uit konden kiezen',
    standing: { 'no-change': 'Niets veranderen', 'not-now': 'Nu niet kiezen' },
    for: 'Voor',
    against: 'Tegen',
    lasting: { 'try-out': 'We proberen het eerst uit.', lasting: 'Dit blijft zo.' },
    from: (day: string) => `Vanaf ${day}.`,
    how: 'Hoe lang',
    medicine: 'Medicijnen',
    medicineEvent: {
      started: (name: string) => `Beginnen met ${name}`,
      changed: (name: string) => `Veranderen: ${name}`,
      stopped: (name: string) => `Stoppen met ${name}`,
    },
    noPrescription: 'Zo is het besloten. Dit is geen recept.',
    unfinished: 'Hier zijn we nog mee bezig',
    changedLater: (day: string) => `Dit is later veranderd, op ${day}.`,
    version: (version: number, firstDay: string) =>
      `Dit is versie ${version}. De eerste was van ${firstDay}.`,
    confirmation: {
      written: () => 'Nog niet bevestigd.',
      'client-confirmed': (clinician: string) => `Door mij bevestigd, nog niet door ${clinician}.`,
      confirmed: (clinician: string) => `Bevestigd door mij en door ${clinician}.`,
    },
  },
  agreements: {
    doer: { client: 'Ik', other: 'Iemand anders' },
    clinician: 'mijn hulpverlener',
    since: (day: string) => `Afgesproken op ${day}.`,
    kept: 'We houden dit zo.',
    stopped: 'Hiermee stoppen we',
    fromDecisions: 'Voor wat we hebben besloten',
  },
  lookBack: {
    nextTime: 'Mijn volgende voorbereiding begint met de vraag hoe het hiermee ging.',
  },
  readers: {
    role: (role: string) => nlRoles[role] ?? '',
    earlier: (days: number) => (days === 1 ? 'En 1 eerdere dag.' : `En ${days} eerdere dagen.`),
  },
  foot: {
    only: 'Hier staat alleen wat ik heb gedeeld en wat we samen hebben opgeschreven.',
    part: 'Dit is een deel van de samenvatting. Ik heb gekozen wat erin staat.',
    open: 'Het gesprek was nog niet afgerond toen dit werd gemaakt.',
    nothing: 'Er is niets opgeschreven.',
  },
  page: {
    page: 'Bladzijde',
    of: 'van',
    incomplete: 'Sommige tekens kan dit papier niet laten zien. Daar staat □.',
  },
}
const nlRoles: Readonly<Record<string, string>> = {
  clinician: 'hulpverlener',
  peer_expert: 'ervaringsdeskundige',
  reception: 'balie',
  administrator: 'beheerder',
  privacy_officer: 'privacyfunctionaris',
}

const en: typeof nl = {
  ...formats('en'),
  title: (day: string) => `Conversation of ${day}`,
  about: {
    with: (clinician: string) => `With ${clinician}`,
    when: (day: string, time: string) => `On ${day} at ${time}`,
    where: (location: string) => `At ${location}`,
  },
  parts: {
    'came-with': 'What I wanted to talk about',
    discussed: 'What we talked about',
    decided: 'What we decided',
    agreements: 'Who does what',
    'look-back': 'When we look back',
    readers: 'Who looked at my answers',
  },
  cameWith: {
    carried: 'Still there from an earlier conversation',
    leftFrom: (day: string) => `From the conversation of ${day}`,
    toTell: 'I wanted to tell this in person',
    also: 'What I added',
    wentWell: 'What went well',
    typedBy: (name: string) => `Typed by ${name}`,
  },
  discussed: {
    later: 'Kept for a next conversation',
    untouched: 'We did not get to this yet',
    dropped: 'No longer needed',
    told: 'I told this in the conversation',
    timeline: 'Put on my timeline',
  },
  decided: {
    outcome: {
      joint: 'Decided together',
      'not-yet': 'We do not decide yet.',
      disagreement: 'We see this differently.',
      listened: 'I told my story. It was heard.',
      'not-ours': 'Who decided this',
    },
    ownWords: 'In my own words',
    why: 'Why',
    needed: 'What is still needed',
    me: 'I',
    who: 'Who confirmed it',
    ground: 'On the ground of',
    objection: 'Where to object',
    experience: 'What I experienced',
    matters: 'What matters to me',
    brought: (clinician: string) => `What ${clinician} brought`,
    guidance: 'What guidelines or a decision aid say',
    source: (source: string, date: string) =>
      date === '' ? `Source: ${source}` : `Source: ${source}, ${date}`,
    options: 'What we could choose from',
    standing: { 'no-change': 'Change nothing', 'not-now': 'Not choose now' },
    for: 'For',
    against: 'Against',
    lasting: { 'try-out': 'We try it first.', lasting: 'It stays like this.' },
    from: (day: string) => `From ${day}.`,
    how: 'For how long',
    medicine: 'Medicines',
    medicineEvent: {
      started: (name: string) => `Start with ${name}`,
      changed: (name: string) => `Change: ${name}`,
      stopped: (name: string) => `Stop with ${name}`,
    },
    noPrescription: 'This is what was decided. It is no prescription.',
    unfinished: 'We are still busy with this',
    changedLater: (day: string) => `This was changed later, on ${day}.`,
    version: (version: number, firstDay: string) =>
      `This is version ${version}. The first was of ${firstDay}.`,
    confirmation: {
      written: () => 'Not confirmed yet.',
      'client-confirmed': (clinician: string) => `Confirmed by me, not yet by ${clinician}.`,
      confirmed: (clinician: string) => `Confirmed by me and by ${clinician}.`,
    },
  },
  agreements: {
    doer: { client: 'I', other: 'Somebody else' },
    clinician: 'my clinician',
    since: (day: string) => `Agreed on ${day}.`,
    kept: 'We keep it like this.',
    stopped: 'We stop with this',
    fromDecisions: 'For what we decided',
  },
  lookBack: {
    nextTime: 'My next preparation begins with the question how this went.',
  },
  readers: {
    role: (role: string) => enRoles[role] ?? '',
    earlier: (days: number) => (days === 1 ? 'And 1 earlier day.' : `And ${days} earlier days.`),
  },
  foot: {
    only: 'This holds only what I shared and what we wrote down together.',
    part: 'This is a part of the summary. I chose what is in it.',
    open: 'The conversation was not finished yet when this was made.',
    nothing: 'Nothing was written down.',
  },
  page: {
    page: 'Page',
    of: 'of',
    incomplete: 'Some characters cannot be shown on this paper. There you see □.',
  },
}
const enRoles: Readonly<Record<string, string>> = {
  clinician: 'clinician',
  peer_expert: 'peer expert',
  reception: 'reception',
  administrator: 'administrator',
  privacy_officer: 'privacy officer',
}

/** Per language: what the paper says around what people wrote. */
export const summaryPaperTexts = { nl, en }
