import type { ConsultationTexts } from '../nl/consultation.ts'

export const consultationTexts: ConsultationTexts = {
  tab: 'Conversation',
  title: (name: string) => `Conversation with ${name}`,
  preparation: {
    handedIn: (when: string) => `Handed in ${when}`,
    today: (time: string) => `today at ${time}`,
    onDay: (dayAndTime: string) => `on ${dayAndTime}`,
    with: (clinician: string) => `Conversation with ${clinician}.`,
    alone: 'Filled in without help',
    helped: (name: string, how: string) => `${name} ${how}`,
    help: { read_aloud: 'read aloud', explained: 'explained', typed: 'typed' },
    all: 'All answers',
    earlierVisit: (day: string) => `This is the preparation of ${day}.`,
  },
  goals: {
    title: (name: string) => `${name} wants to talk about`,
    none: (name: string) => `${name} shared no subject. Ask what the conversation may be about.`,
    also: (name: string) => `What ${name} adds`,
  },
  topics: {
    title: (name: string) => `${name} wants to tell this in person`,
  },
  wentWell: {
    title: 'What went well',
    none: 'What went well? You can talk about that together.',
  },
  changes: {
    title: 'What is different',
    none: 'What is different from an earlier conversation will be here.',
    first: 'This is the first preparation. From the next one on, this shows what is different.',
    more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
    fewer: 'Show fewer',
    now: 'Now',
    kind: {
      new: 'New',
      higher: 'Higher',
      lower: 'Lower',
      'other-words': 'Different',
      reworded: 'Other question',
    },
    scale: (min: number, low: string, max: number, high: string) =>
      `${min} is ${low}, ${max} is ${high}`,
    steps: (low: string, high: string) => `from ${low} to ${high}`,
    asks: (question: string) => `The question is: ${question}`,
    asked: (question: string) => `The question was: ${question}`,
  },
  jump: { label: 'Further on this page' },
  strengths: {
    title: (name: string) => `What gives ${name} strength`,
    none: 'What gives strength will be here.',
    said: (day: string) => `told on ${day}`,
  },
  medicines: {
    title: 'Medicines',
    none: 'Medicines will be here.',
    event: {
      started: 'newly mentioned',
      mentioned: 'mentioned',
      renamed: 'got another name',
      stopped: 'no longer on the list',
    },
    renamed: (name: string, before: string) => `another name: “${name}”, before “${before}”`,
    usedOtherwise: (question: string, now: string, before: string) =>
      `${question} ${now} (before: ${before})`,
    legend: {
      line: 'the line: is on the list',
      begin: 'comes on the list',
      between: 'mentioned at a conversation',
      change: 'another name or another use',
      end: 'no longer on the list',
    },
  },
  trends: {
    title: 'Over time',
    lead: 'Each line is about one question. Choose a point to read the whole answer.',
    none: 'Lines of answers with a number or a step will be here.',
    describe: (first: string, last: string, count: number) =>
      count === 1
        ? `One answer: ${last}.`
        : `${count} answers. The first: ${first}. The last: ${last}.`,
    points: 'Answers. Use the arrow keys to go to another answer, Enter to open it.',
    otherLine: 'other question',
    otherEnds: 'other words at the ends',
    table: 'Table',
    columns: { day: 'Day', value: 'Answer', line: 'Question', note: 'Note' },
    all: 'All answers of that day',
  },
  versions: {
    title: 'Earlier preparations',
    none: 'Every preparation that is handed in will be here.',
    caption: 'Preparations handed in, newest first',
    day: 'Conversation on',
    form: 'Questionnaire',
    handedIn: 'Handed in',
    help: 'Help',
    open: (day: string) => `Open the answers of ${day}`,
    superseded: 'changed later',
    handedInOn: (day: string, when: string) => `${day}, handed in on ${when}`,
    language: { nl: 'in Dutch', en: 'in English' },
    empty: 'Nothing was shared in this preparation.',
    toTell: 'will tell this in person',
  },
  empty: {
    title: (name: string) => `${name} has not handed in anything yet`,
    none: 'That is fine. Begin with the question: what do you want to talk about?',
    history: 'Below is what was shared before.',
  },
  finish: { done: 'The conversation is finished' },
  print: 'Print',
}
