// The screen that client and clinician read together. It speaks of the client by name.

const nl = {
  /** What the browser keeps in its history: no name. */
  tab: 'Gesprek',
  title: (name: string) => `Gesprek met ${name}`,
  preparation: {
    handedIn: (when: string) => `Ingeleverd ${when}`,
    today: (time: string) => `vandaag om ${time}`,
    onDay: (dayAndTime: string) => `op ${dayAndTime}`,
    with: (clinician: string) => `Gesprek met ${clinician}.`,
    alone: 'Zelf ingevuld',
    helped: (name: string, how: string) => `${name} heeft ${how}`,
    help: { read_aloud: 'voorgelezen', explained: 'uitleg gegeven', typed: 'getypt' },
    all: 'Alle antwoorden',
    earlierVisit: (day: string) => `Dit is de voorbereiding van ${day}.`,
  },
  goals: {
    title: (name: string) => `${name} wil praten over`,
    none: (name: string) =>
      `${name} heeft geen onderwerp gedeeld. Vraag waar het gesprek over mag gaan.`,
    also: (name: string) => `Wat ${name} erbij vertelt`,
  },
  topics: {
    title: (name: string) => `Dit wil ${name} zelf vertellen`,
  },
  wentWell: {
    title: 'Wat goed ging',
    none: 'Wat ging er goed? Daar kun je samen over praten.',
  },
  changes: {
    title: 'Wat anders is',
    none: 'Hier komt wat anders is dan bij een vorig gesprek.',
    first: 'Dit is de eerste voorbereiding. Vanaf de volgende keer staat hier wat anders is.',
    more: (count: number) => (count === 1 ? 'Nog 1 tonen' : `Nog ${count} tonen`),
    fewer: 'Minder tonen',
    now: 'Nu',
    kind: {
      new: 'Nieuw',
      higher: 'Hoger',
      lower: 'Lager',
      'other-words': 'Anders',
      reworded: 'Andere vraag',
    },
    scale: (min: number, low: string, max: number, high: string) =>
      `${min} is ${low}, ${max} is ${high}`,
    steps: (low: string, high: string) => `van ${low} tot ${high}`,
    asks: (question: string) => `De vraag is: ${question}`,
    asked: (question: string) => `De vraag was: ${question}`,
  },
  jump: { label: 'Verder op deze pagina' },
  strengths: {
    title: (name: string) => `Wat ${name} kracht geeft`,
    none: 'Hier komt wat kracht geeft.',
    said: (day: string) => `verteld op ${day}`,
  },
  medicines: {
    title: 'Medicijnen',
    none: 'Hier komen de medicijnen.',
    event: {
      started: 'nieuw genoemd',
      mentioned: 'genoemd',
      renamed: 'kreeg een andere naam',
      stopped: 'niet meer op de lijst',
    },
    renamed: (name: string, before: string) => `vanaf toen: ${name} (eerst: ${before})`,
    legend: {
      line: 'de lijn: staat op de lijst',
      begin: 'komt op de lijst',
      between: 'genoemd bij een gesprek',
      end: 'niet meer op de lijst',
    },
    caption: (name: string) => `${name}, gesprek na gesprek`,
  },
  trends: {
    title: 'Verloop over de tijd',
    lead: 'Elke lijn gaat over één vraag. Kies een punt voor het hele antwoord.',
    none: 'Hier komen lijnen van antwoorden met een cijfer of een stap.',
    describe: (first: string, last: string, count: number) =>
      count === 1
        ? `Eén antwoord: ${last}.`
        : `${count} antwoorden. Het eerste: ${first}. Het laatste: ${last}.`,
    points: 'Antwoorden. Met de pijltjes ga je naar een ander antwoord, met Enter open je het.',
    otherLine: 'andere vraag',
    otherEnds: 'andere woorden bij de einden',
    table: 'Tabel',
    columns: { day: 'Dag', value: 'Antwoord', line: 'Vraag', note: 'Toelichting' },
    note: 'Toelichting',
    all: 'Alle antwoorden van die dag',
  },
  versions: {
    title: 'Eerdere voorbereidingen',
    none: 'Hier komt elke voorbereiding die is ingeleverd.',
    caption: 'Ingeleverde voorbereidingen, de nieuwste eerst',
    day: 'Gesprek op',
    form: 'Vragenlijst',
    handedIn: 'Ingeleverd',
    help: 'Hulp',
    open: (day: string) => `Open de antwoorden van ${day}`,
    superseded: 'later veranderd',
    handedInOn: (day: string, when: string) => `${day}, ingeleverd op ${when}`,
    language: { nl: 'in het Nederlands', en: 'in het Engels' },
    empty: 'In deze voorbereiding is niets gedeeld.',
    toTell: 'vertelt dit zelf',
  },
  empty: {
    title: (name: string) => `${name} heeft nog niets ingeleverd`,
    none: 'Dat hoeft ook niet. Begin met de vraag: waar wil je over praten?',
    history: 'Hieronder staat wat eerder is gedeeld.',
  },
  finish: { done: 'Het gesprek is afgerond' },
  print: 'Afdrukken',
}
export type ConsultationTexts = typeof nl

const en: ConsultationTexts = {
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
    renamed: (name: string, before: string) => `from then on: ${name} (before: ${before})`,
    legend: {
      line: 'the line: is on the list',
      begin: 'comes on the list',
      between: 'mentioned at a conversation',
      end: 'no longer on the list',
    },
    caption: (name: string) => `${name}, conversation by conversation`,
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
    note: 'Note',
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

/** Per language: what the consultation says. */
export const consultationTexts = { nl, en }
