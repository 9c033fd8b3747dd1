// After the consultation, at the kiosk; fetched when somebody comes back with the code.
const outcomes = {
  joint: 'Samen gekozen',
  'not-yet': 'Nog niet gekozen',
  disagreement: 'Jullie dachten er anders over',
  listened: 'Er is geluisterd',
  'not-ours': 'Dit was niet aan jullie om te kiezen',
}
const standings = {
  written: 'Nog niet bevestigd.',
  'client-confirmed': 'Jij hebt dit bevestigd.',
  confirmed: 'Jullie hebben dit allebei bevestigd.',
}
const chosen = { 'no-change': 'Niets veranderen', 'not-now': 'Nu niet kiezen' }
const lasting = { 'try-out': 'Om te proberen.', lasting: 'Om zo te houden.' }
const medicine = {
  started: (name: string) => `${name}: beginnen.`,
  changed: (name: string) => `${name}: veranderen.`,
  stopped: (name: string) => `${name}: stoppen.`,
}
const looked = {
  answers: 'je antwoorden',
  conversation: 'het gesprek en wat je deelt',
  summary: 'de samenvatting',
}

export const afterTexts = {
  home: {
    title: 'Na het gesprek',
    lead: 'Je gesprek is klaar. Je kunt hier nog iets bekijken of invullen. Het hoeft niet.',
    questions: 'Vier vragen over het gesprek',
    questionsDetail: 'Kort. Je mag elke vraag overslaan.',
    questionsWait: 'Verder waar je was.',
    questionsDone: (time: string) => `Ingevuld om ${time}. Veranderen mag.`,
    agreed: 'Wat we hebben afgesproken',
    agreedDetail: 'In het kort.',
    looked: 'Wie heeft er gekeken?',
    lookedDetail: 'Wie jouw antwoorden heeft geopend, en wanneer.',
    rights: 'Mijn rechten',
    rightsDetail: 'Uitleg in gewone woorden.',
    thanks: 'Dank je wel. Je antwoorden zijn bewaard.',
    busy: 'We halen de vragen op …',
    failed: 'De vragen komen nu niet. Wacht even en probeer het nog een keer.',
    done: 'Klaar',
  },
  reopened: {
    by: (name: string | null, time: string) =>
      name
        ? `${name} heeft het gesprek om ${time} weer geopend.`
        : `Het gesprek is om ${time} weer geopend.`,
    /** Of an earlier conversation: of which day, and when. */
    elsewhere: (name: string | null, day: string, today: string) =>
      name
        ? `${name} heeft het gesprek van ${day} weer geopend. Dat was op ${today}.`
        : `Het gesprek van ${day} is weer geopend. Dat was op ${today}.`,
    title: 'Weer geopend',
    why: 'Waarom:',
    kept: 'Wat er eerst stond, is bewaard.',
  },
  written: {
    agreement: (at: number, count: number) => `${at} van ${count}: afspraak`,
    decision: (at: number, count: number) => `${at} van ${count}: keuze`,
  },
  agreed: {
    title: 'Wat we hebben afgesproken',
    none: 'Er is niets opgeschreven. Jullie hebben met elkaar gepraat.',
    agreements: 'Afspraken',
    decisions: 'Keuzes',
    who: 'Wie:',
    doers: { client: 'ik', other: 'iemand anders' },
    clinicianThen: 'de hulpverlener van toen',
    /** Whose words stand after it, where two thought differently. */
    mine: 'Ik:',
    notOurs: ['Wie dit kiest:', 'Waarom:', 'Waar je bezwaar kunt maken:'],
    chosen: chosen as Readonly<Record<string, string>>,
    from: (day: string) => `Vanaf ${day}.`,
    lasting: lasting as Readonly<Record<string, string>>,
    medicine: medicine as Readonly<Record<string, (name: string) => string>>,
    noPrescription: 'Dit is geen recept.',
    lookBack: (day: string) => `We kijken terug op ${day}.`,
    stopping: 'Met deze afspraak stoppen.',
    stopped: 'Gestopt.',
    outcomes: outcomes as Readonly<Record<string, string>>,
    standings: standings as Readonly<Record<string, string>>,
    wrong: 'Klopt er iets niet? Zeg het bij je volgende gesprek. Dan kunnen jullie het veranderen.',
    /** Of what the client has not said yes to. */
    next: 'Wat jij nog niet hebt bevestigd, vragen we bij je volgende gesprek opnieuw.',
  },
  looked: {
    title: 'Wie heeft er gekeken?',
    lead: 'Dit zijn de mensen die iets van jou hebben geopend. Het nieuwste staat bovenaan.',
    none: 'Niemand heeft iets van jou geopend.',
    what: looked as Readonly<Record<string, string>>,
    ask: 'Heb je hier een vraag over? Stel hem aan de balie.',
  },
}
export type AfterTexts = typeof afterTexts
