import type { PaperTexts } from '../nl/summary-paper.ts'

const roles: Readonly<Record<string, string>> = {
  clinician: 'clinician',
  peer_expert: 'peer expert',
  reception: 'reception',
  administrator: 'administrator',
  privacy_officer: 'privacy officer',
}

export const paperTexts: PaperTexts = {
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
    leftFrom: (day: string) => `Left over from ${day}`,
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
    writtenOn: (day: string) => `Written down on ${day}.`,
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
    stopping: 'We stop with this if we both say yes',
    stopped: 'We stop with this',
    fromDecisions: 'For what we decided',
  },
  lookBack: {
    nextTime: 'My next preparation begins with the question how this went.',
    nextTimeUnconfirmed:
      'What I have not confirmed yet comes back next time. With the question if it is right.',
  },
  readers: {
    role: (role: string) => roles[role] ?? '',
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
