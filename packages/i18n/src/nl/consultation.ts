// The screen that client and clinician read together. It speaks of the client by name.
export const consultationTexts = {
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
    renamed: (name: string, before: string) => `andere naam: “${name}”, eerst “${before}”`,
    /** What the client said of how it is used, beside what was said before. */
    usedOtherwise: (question: string, now: string, before: string) =>
      `${question} ${now} (eerst: ${before})`,
    legend: {
      line: 'de lijn: staat op de lijst',
      begin: 'komt op de lijst',
      between: 'genoemd bij een gesprek',
      change: 'andere naam of ander gebruik',
      end: 'niet meer op de lijst',
    },
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
export type ConsultationTexts = typeof consultationTexts
