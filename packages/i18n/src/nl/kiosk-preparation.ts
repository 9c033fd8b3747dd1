import { listOf, timeOfDay } from '../formats.ts'

// Everything the kiosk says after "Beginnen". `readers` are names joined into words: "Anna en Bram".
export const preparationTexts = {
  next: 'Verder',
  close: 'Sluiten',
  again: 'Nu opnieuw proberen',
  back: 'Terug',
  toStart: 'Naar het begin',
  readers: (names: readonly string[]) =>
    names.length > 0 ? listOf('nl', names) : 'Je hulpverlener',
  time: (instant: string, timeZone?: string) => timeOfDay('nl', instant, timeZone),

  code: {
    title: 'Wat is je code?',
    lead: 'De code staat op je briefje. Het zijn negen cijfers.',
    againTitle: 'Typ je code opnieuw',
    again: 'Het is even stil geweest. Je antwoorden zijn bewaard.',
    label: 'Je code',
    erase: 'Wis het laatste cijfer',
    eraseAll: 'Wis alles',
    pad: 'Cijfers',
    none: 'Ik heb geen code',
    tooShort: 'Een code heeft negen cijfers.',
    // The same for a code that never was and one that died: the screen tells a stranger nothing.
    wrong: 'Deze code werkt niet. Kijk nog eens goed, of vraag een nieuwe aan de balie.',
    locked: 'Dit scherm kan nu even geen codes lezen. Vraag hulp aan de balie.',
    revoked: 'Dit scherm werkt nu niet. Vraag hulp aan de balie.',
    unreachable: 'Er is nu geen verbinding. Wacht even en probeer het nog een keer.',
    busy: 'We kijken je code na …',
  },
  isItYou: {
    title: (name: string) => `Ben jij ${name}?`,
    lead: 'Zo weten we zeker dat dit jouw vragen zijn.',
    yes: 'Ja',
    no: 'Nee, dat ben ik niet',
    doubtTitle: 'Is dit niet jouw code?',
    doubt: 'Dan werkt deze code straks niet meer.',
    stillMe: (name: string) => `Toch wel, ik ben ${name}`,
    notMine: 'Klopt, dit is niet mijn code',
    failed: 'Dat is niet gelukt. Probeer het nog een keer.',
  },
  whoSees: {
    title: 'Wie ziet wat?',
    nobody: 'Niemand kijkt nu mee.',
    readers: (names: string, many: boolean) =>
      `${names} ${many ? 'zien' : 'ziet'} straks alleen wat jij deelt.`,
    desk: 'De balie ziet geen antwoorden.',
    kept: 'Wat je alleen voor jezelf opschrijft, bewaren we op slot.',
    log: 'Je kunt later zien wie er heeft gekeken.',
    question: 'Ik heb een vraag',
  },
  choose: {
    title: 'Wat past vandaag bij je?',
    lead: 'Beide zijn goed. Je kunt later ook nog wisselen.',
    easy: 'Vier vragen',
    easyDetail: 'Kort. Ongeveer 3 minuten.',
    full: 'Mijn voorbereiding',
    fullDetail: 'Meer vragen. Ongeveer 10 minuten. Je kiest zelf wat je overslaat.',
    resume: 'Verder waar je was',
    submitted: (time: string) => `Ingeleverd om ${time}.`,
    change: 'Wil je iets veranderen?',
    // Opening it again is enough to make a draft, so it cannot be said that something was changed.
    changed: 'Wat je daarna hebt veranderd, is nog niet ingeleverd.',
    elsewhere: 'Je had dit ook op een ander scherm ingeleverd. Kijk even wat er nu staat.',
    failed: 'De vragen komen nu niet. Wacht even en probeer het nog een keer.',
    busy: 'We halen de vragen op …',
  },
  question: {
    step: (now: number, total: number) => `stap ${now} van ${total}`,
    skip: 'Sla over',
    takeAway: 'Antwoord weghalen',
    takeAllAway: 'Antwoorden weghalen',
    putBack: 'Terugzetten',
    skipped: 'Deze vraag heb je overgeslagen. Je kunt hem nog beantwoorden.',
    toOverview: 'Terug naar het overzicht',
    why: 'Waarom vragen we dit?',
    stop: 'Stoppen',
    saved: 'Bewaard',
    unsaved: 'Wordt bewaard …',
    trouble: 'Even geen internet. Ga gerust door.',
    handedIn: (time: string) =>
      `Je hebt al ingeleverd om ${time}. Je verandering telt pas als je weer inlevert.`,
    takenOver: 'Je was ook op een ander scherm bezig. Hier staat wat daar het laatst bewaard is.',
    previous: (day: string) => `Vorige keer, op ${day}, koos je:`,
    invalid: 'Dit antwoord past nog niet. Kijk er nog eens naar, of sla de vraag over.',
    tooLong: 'Dit is te lang om te bewaren. Maak het wat korter.',
    speak: 'Ik wil nu iemand spreken',
  },
  sharing: {
    sign: (level: string) => `Wie mag dit zien? Nu: ${level} · Veranderen`,
    pill: (level: string) => `${level} · Veranderen`,
    levels: {
      shared: {
        short: (readers: string, many: boolean) =>
          `${readers} ${many ? 'kunnen' : 'kan'} dit lezen`,
      },
      discuss: {
        short: (_readers: string, _many: boolean) => 'Dit vertel ik zelf',
      },
      private: {
        short: (_readers: string, _many: boolean) => 'Alleen voor mij',
      },
    },
  },
}
export type PreparationTexts = typeof preparationTexts
