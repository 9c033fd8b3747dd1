// Choosing what goes onto the paper to take home. The paper's own words are in summary-paper.ts.

const nl = {
  heading: 'Mee naar huis',
  body: (name: string) => `Op papier of als bestand. ${name} kiest wat erin staat.`,
  open: 'Samenvatting',
  title: (name: string) => `Samenvatting voor ${name}`,
  lead: (name: string) => `${name} kiest wat er op het papier komt.`,
  forWhom: {
    title: 'Voor wie is het papier?',
    client: (name: string) => `Voor ${name}`,
    clientDetail: 'Alles staat aan. Uitzetten mag.',
    other: 'Voor iemand anders',
    otherDetail: (name: string) => `Familie, bijvoorbeeld. ${name} kiest wat erin staat.`,
  },
  parts: {
    title: 'Wat gaat er mee?',
    none: (name: string) => `Er is nog niets gekozen. ${name} kiest wat er mee gaat.`,
    nothing: 'Er is nog niets opgeschreven. Wat jullie opschrijven komt hier.',
  },
  language: 'In welke taal?',
  preview: 'Zo ziet het papier eruit',
  print: 'Printen',
  save: 'Opslaan als PDF',
  opensTab: 'opent in een nieuw tabblad',
  close: 'Sluiten',
}
export type SummaryTexts = typeof nl

const en: SummaryTexts = {
  heading: 'To take home',
  body: (name: string) => `On paper or as a file. ${name} chooses what is in it.`,
  open: 'Summary',
  title: (name: string) => `Summary for ${name}`,
  lead: (name: string) => `${name} chooses what goes on the paper.`,
  forWhom: {
    title: 'Whom is the paper for?',
    client: (name: string) => `For ${name}`,
    clientDetail: 'Everything is on. Taking things off is fine.',
    other: 'For somebody else',
    otherDetail: (name: string) => `Family, for instance. ${name} chooses what is in it.`,
  },
  parts: {
    title: 'What goes along?',
    none: (name: string) => `Nothing is chosen yet. ${name} chooses what goes along.`,
    nothing: 'Nothing is written down yet. What you write down will be here.',
  },
  language: 'In which language?',
  preview: 'This is how the paper looks',
  print: 'Print',
  save: 'Save as PDF',
  opensTab: 'opens in a new tab',
  close: 'Close',
}

/** Per language: what choosing a summary says. */
export const summaryTexts = { nl, en }
