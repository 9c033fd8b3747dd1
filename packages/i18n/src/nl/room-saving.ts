// Whether everything is saved, who writes, and what could not be done.
export const savingTexts = {
  saving: {
    saved: 'Alles is bewaard',
    saving: 'Bewaren …',
    waiting:
      'Er is geen verbinding. Wat je typt blijft hier staan. Het wordt bewaard zodra er weer verbinding is.',
    refused: 'Een tekst kon niet bewaard worden. Maak hem korter, of haal vreemde tekens weg.',
    lost: 'Er is even geen verbinding. Het kan zijn dat je nog niet alles ziet.',
  },
  /** Something could not be done, because: */
  refused: {
    notTheWriter:
      'Een ander scherm schrijft nu. Er is niets gebeurd; wat je typte is er nog. Kies “Hier verder schrijven” en probeer het opnieuw.',
    closed: 'Het gesprek is al afgerond. Er is niets gebeurd. Heropenen kan, met een reden.',
    version:
      'Op een ander scherm is intussen een nieuwe versie gemaakt. Lees die eerst; wat je typte is er nog.',
    undecided: 'Er is nog een tekst die niet bewaard is. Kies eerst wat daarmee gebeurt.',
  },
  writer: {
    other: (name: string) => `${name} schrijft nu op een ander scherm. Je leest hier mee.`,
    sameName: 'Je schrijft nu op een ander scherm. Hier lees je mee.',
    takeOver: 'Hier verder schrijven',
    taken: 'Je schrijft nu op dit scherm.',
  },
  kept: {
    title: 'Deze tekst is nog niet bewaard',
    why: {
      'taken-over': 'Een ander scherm schrijft nu. Jouw tekst is er nog.',
      changed: 'Op een ander scherm is hier iets anders geschreven. Jouw tekst is er nog.',
      closed:
        'Het gesprek is afgerond voordat dit bewaard was. Heropen het om de tekst te gebruiken.',
    },
    mine: 'Jouw tekst',
    theirs: 'Dit staat er nu',
    nothing: 'Er staat niets.',
    useMine: 'Mijn tekst gebruiken',
    letStand: 'Laten staan',
    what: {
      goal: 'Onderwerp',
      point: 'Punt om over te praten',
      tick: 'Hoe ver jullie zijn',
      note: 'Notitie',
      agreement: 'Afspraak',
      choice: 'De keuze',
      experience: 'Wat iemand ervaart',
      matters: 'Wat belangrijk is',
      clinician: 'Wat de hulpverlener inbrengt',
      guidance: 'Wat richtlijnen zeggen',
      option: 'Mogelijkheid',
      sure: 'De vier vragen',
      outcome: 'De uitkomst',
      plan: 'Wie wat doet',
      timeline: 'Aantekening op de tijdlijn',
    },
  },
}
export type SavingTexts = typeof savingTexts
