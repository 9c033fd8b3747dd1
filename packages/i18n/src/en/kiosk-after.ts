import type { AfterTexts } from '../nl/kiosk-after.ts'

const outcomes = {
  joint: 'Chosen together',
  'not-yet': 'Not chosen yet',
  disagreement: 'You saw it differently',
  listened: 'Somebody listened',
  'not-ours': 'This was not yours to choose',
}
const standings = {
  written: 'Not confirmed yet.',
  'client-confirmed': 'You have confirmed this.',
  confirmed: 'You have both confirmed this.',
}
const chosen = { 'no-change': 'Change nothing', 'not-now': 'Not choosing now' }
const lasting = { 'try-out': 'To try out.', lasting: 'To keep it so.' }
const medicine = {
  started: (name: string) => `${name}: start.`,
  changed: (name: string) => `${name}: change.`,
  stopped: (name: string) => `${name}: stop.`,
}
const looked = {
  answers: 'your answers',
  conversation: 'the conversation and what you share',
  summary: 'the summary',
}

export const afterTexts: AfterTexts = {
  home: {
    title: 'After the conversation',
    lead: 'Your conversation is over. You can look at something or fill in something here. You do not have to.',
    questions: 'Four questions about the conversation',
    questionsDetail: 'Short. You may skip every question.',
    questionsWait: 'Go on where you were.',
    questionsDone: (time) => `Filled in at ${time}. You may change it.`,
    agreed: 'What we agreed',
    agreedDetail: 'In short.',
    looked: 'Who has looked?',
    lookedDetail: 'Who opened your answers, and when.',
    rights: 'My rights',
    rightsDetail: 'Explained in plain words.',
    thanks: 'Thank you. Your answers are kept.',
    busy: 'We are getting the questions …',
    failed: 'The questions do not come right now. Wait a moment and try again.',
    done: 'Done',
  },
  reopened: {
    by: (name, time) =>
      name
        ? `${name} opened the conversation again at ${time}.`
        : `The conversation was opened again at ${time}.`,
    elsewhere: (name, day, today) =>
      name
        ? `${name} opened the conversation of ${day} again. That was on ${today}.`
        : `The conversation of ${day} was opened again. That was on ${today}.`,
    title: 'Opened again',
    why: 'Why:',
    kept: 'What was there first is kept.',
  },
  written: {
    agreement: (at, count) => `${at} of ${count}: agreement`,
    decision: (at, count) => `${at} of ${count}: choice`,
  },
  agreed: {
    title: 'What we agreed',
    none: 'Nothing is written down. You have talked together.',
    agreements: 'Agreements',
    decisions: 'Choices',
    who: 'Who:',
    doers: { client: 'me', other: 'somebody else' },
    clinicianThen: 'the clinician of then',
    mine: 'Me:',
    notOurs: ['Who chooses this:', 'Why:', 'Where you can object:'],
    chosen,
    from: (day) => `From ${day}.`,
    lasting,
    medicine,
    noPrescription: 'This is no prescription.',
    lookBack: (day) => `We look back on ${day}.`,
    stopping: 'To stop with this agreement.',
    stopped: 'Stopped.',
    outcomes,
    standings,
    wrong:
      'Is something not right? Say so at your next conversation. Then you can change it together.',
    next: 'What you have not confirmed yet, we ask again at your next conversation.',
  },
  looked: {
    title: 'Who has looked?',
    lead: 'These are the people who opened something of yours. The newest comes first.',
    none: 'Nobody has opened anything of yours.',
    what: looked,
    ask: 'Do you have a question about this? Ask reception.',
  },
}
