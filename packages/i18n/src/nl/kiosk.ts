// The kiosk's first screens. They are loaded before everything else, so they stand apart.
export const kioskTexts = {
  product: 'Samen keuzes maken',
  /** Of the browser's tab, per place; a place without one has the product's name. */
  titles: {
    code: 'Code',
    question: 'Vraag',
    more: 'Meer vertellen',
    preview: 'Overzicht',
    thanks: 'Dank je wel',
  } as Readonly<Record<string, string>>,
  help: 'Hulp',
  settings: 'Taal en letters',
  hide: 'Verberg scherm',
  back: 'Terug',
  start: {
    title: 'Welkom',
    lead: 'Straks heb je een gesprek. Hier kun je je voorbereiden.',
    own: 'Jij kiest wat je invult. Stoppen mag op elk moment.',
    begin: 'Beginnen',
    language: 'Taal',
    textSize: 'Grootte van de letters',
    textSizes: { normal: 'Gewoon', large: 'Groot', largest: 'Heel groot' },
  },
  loading: 'Even wachten …',
}
export type KioskTexts = typeof kioskTexts
