// The paper to take home. It speaks as the client ("ik"): it is the client's, also when it is given
// to somebody else.

const roles: Readonly<Record<string, string>> = {
  clinician: 'hulpverlener',
  peer_expert: 'ervaringsdeskundige',
  reception: 'balie',
  administrator: 'beheerder',
  privacy_officer: 'privacyfunctionaris',
}

export const paperTexts = {
  title: (day: string) => `Gesprek van ${day}`,
  about: {
    with: (clinician: string) => `Met ${clinician}`,
    when: (day: string, time: string) => `Op ${day} om ${time}`,
    where: (location: string) => `Op locatie ${location}`,
  },
  parts: {
    'came-with': 'Waar ik over wilde praten',
    discussed: 'Wat we hebben besproken',
    decided: 'Wat we hebben besloten',
    agreements: 'Wie wat doet',
    'look-back': 'Wanneer we terugkijken',
    readers: 'Wie mijn antwoorden heeft bekeken',
  },
  cameWith: {
    carried: 'Nog van een eerder gesprek',
    leftFrom: (day: string) => `Bleef liggen op ${day}`,
    toTell: 'Dit wilde ik zelf vertellen',
    also: 'Wat ik erbij vertelde',
    wentWell: 'Wat goed ging',
    typedBy: (name: string) => `Getypt door ${name}`,
  },
  discussed: {
    later: 'Bewaard voor een volgend gesprek',
    untouched: 'Hier kwamen we nog niet aan toe',
    dropped: 'Niet meer nodig',
    told: 'Dit heb ik in het gesprek verteld',
    timeline: 'Op mijn tijdlijn gezet',
  },
  decided: {
    outcome: {
      joint: 'Samen besloten',
      'not-yet': 'We besluiten nu nog niet.',
      disagreement: 'We denken er verschillend over.',
      listened: 'Ik heb verteld. Er is geluisterd.',
      'not-ours': 'Wie dit heeft besloten',
    },
    ownWords: 'In mijn eigen woorden',
    why: 'Waarom',
    needed: 'Wat nog nodig is',
    me: 'Ik',
    who: 'Wie heeft bevestigd',
    ground: 'Op grond van',
    objection: 'Bezwaar maken kan hier',
    experience: 'Wat ik heb ervaren',
    matters: 'Wat ik belangrijk vind',
    brought: (clinician: string) => `Wat ${clinician} inbracht`,
    guidance: 'Wat richtlijnen of een keuzehulp zeggen',
    source: (source: string, date: string) =>
      date === '' ? `Bron: ${source}` : `Bron: ${source}, ${date}`,
    options: 'Waar we uit konden kiezen',
    standing: { 'no-change': 'Niets veranderen', 'not-now': 'Nu niet kiezen' },
    for: 'Voor',
    against: 'Tegen',
    lasting: { 'try-out': 'We proberen het eerst uit.', lasting: 'Dit blijft zo.' },
    from: (day: string) => `Vanaf ${day}.`,
    how: 'Hoe lang',
    medicine: 'Medicijnen',
    medicineEvent: {
      started: (name: string) => `Beginnen met ${name}`,
      changed: (name: string) => `Veranderen: ${name}`,
      stopped: (name: string) => `Stoppen met ${name}`,
    },
    noPrescription: 'Zo is het besloten. Dit is geen recept.',
    unfinished: 'Hier zijn we nog mee bezig',
    writtenOn: (day: string) => `Opgeschreven op ${day}.`,
    changedLater: (day: string) => `Dit is later veranderd, op ${day}.`,
    version: (version: number, firstDay: string) =>
      `Dit is versie ${version}. De eerste was van ${firstDay}.`,
    confirmation: {
      written: () => 'Nog niet bevestigd.',
      'client-confirmed': (clinician: string) => `Door mij bevestigd, nog niet door ${clinician}.`,
      confirmed: (clinician: string) => `Bevestigd door mij en door ${clinician}.`,
    },
  },
  agreements: {
    doer: { client: 'Ik', other: 'Iemand anders' },
    clinician: 'mijn hulpverlener',
    since: (day: string) => `Afgesproken op ${day}.`,
    kept: 'We houden dit zo.',
    stopping: 'Hiermee stoppen we als we allebei ja zeggen',
    stopped: 'Hiermee stoppen we',
    fromDecisions: 'Voor wat we hebben besloten',
  },
  lookBack: {
    nextTime: 'Mijn volgende voorbereiding begint met de vraag hoe het hiermee ging.',
    nextTimeUnconfirmed:
      'Wat ik nog niet heb bevestigd, komt de volgende keer terug. Met de vraag of het klopt.',
  },
  readers: {
    role: (role: string) => roles[role] ?? '',
    earlier: (days: number) => (days === 1 ? 'En 1 eerdere dag.' : `En ${days} eerdere dagen.`),
  },
  foot: {
    only: 'Hier staat alleen wat ik heb gedeeld en wat we samen hebben opgeschreven.',
    part: 'Dit is een deel van de samenvatting. Ik heb gekozen wat erin staat.',
    open: 'Het gesprek was nog niet afgerond toen dit werd gemaakt.',
    nothing: 'Er is niets opgeschreven.',
  },
  page: {
    page: 'Bladzijde',
    of: 'van',
    incomplete: 'Sommige tekens kan dit papier niet laten zien. Daar staat □.',
  },
}
export type PaperTexts = typeof paperTexts
