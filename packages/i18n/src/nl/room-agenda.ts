// What the two of them talk about, and what the client opens in the conversation.
export const agendaTexts = {
  agenda: {
    carried: 'Blijven liggen van vorige keer',
    from: (day: string) => `bleef liggen op ${day}`,
    clinician: (name: string) => `${name} wil praten over`,
    typedBy: (name: string) => `getypt door ${name}`,
    ticks: { discussed: 'Besproken', later: 'Later', dropped: 'Niet meer nodig' },
    tickGroup: (text: string) => `Hoe ver zijn we met: ${text}`,
    note: 'Notitie',
    noteAt: (text: string) => `Notitie bij: ${text}`,
    noteLabel: 'Korte notitie (mag leeg blijven)',
    addPoint: 'Punt toevoegen',
    pointLabel: (name: string) => `Waar wil ${name} over praten?`,
    change: 'Wijzig',
    changePoint: (text: string) => `Wijzig: ${text}`,
    remove: 'Weghalen',
    removePoint: (text: string) => `Haal weg: ${text}`,
    removed: (text: string) => `Weggehaald: ${text}`,
    putBack: 'Terugzetten',
    done: 'Klaar',
    noPoints: 'Nog geen punten.',
  },
  goals: {
    ask: (name: string) => `${name}, waar wil je over praten?`,
    help: 'Eén, twee of drie dingen. Leeg laten mag.',
    whoTypes: 'Wie typt?',
    types: (name: string) => `${name} typt`,
    line: (rank: number) => `Onderwerp ${rank}`,
    change: 'De onderwerpen wijzigen',
    done: 'Klaar',
  },
  early: {
    title: (name: string) => `${name} was nog bezig`,
    body: (name: string) =>
      `${name} kan op dit scherm verder, of inleveren wat er nu is. Dat gaat met de code op het briefje.`,
    free: (name: string) => `Niets hoeft. ${name} kan het ook hier vertellen.`,
    here: 'Verder op dit scherm',
    look: 'Kijk of het er al is',
  },
  topic: {
    show: (name: string) => `${name} wil dit nu laten zien`,
    showWhich: (name: string, topic: string) => `${name} wil dit nu laten zien: ${topic}`,
    title: (topic: string) => `${topic} laten zien`,
    body: (name: string, clinician: string) =>
      `${name}, wil je dat ${clinician} je antwoord nu leest?`,
    type: 'Typ dan zelf de drie cijfers van je briefje.',
    confirm: 'Ja, laat zien',
    no: 'Nee',
    opened: (name: string, when: string, clinician: string) =>
      `${name} liet dit zien op ${when}. ${clinician} was erbij.`,
  },
}
export type AgendaTexts = typeof agendaTexts
