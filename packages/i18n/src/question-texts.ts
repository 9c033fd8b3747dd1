// The words around an answer: what `QuestionTexts` of @samen/questionnaire/view asks for.

const nl = {
  yes: 'Ja',
  no: 'Nee',
  ratherNot: 'Dat zeg ik liever niet',
  ownWords: 'In je eigen woorden',
  charactersLeft: (left: number) =>
    left < 0 ? `${-left} tekens te veel` : `Nog ruimte voor ${left} tekens`,
  rank: {
    place: (place: number) => `${place}e`,
    chosen: 'Jouw volgorde',
    rest: 'Kies hieruit',
    up: (label: string) => `${label}: eerder`,
    down: (label: string) => `${label}: later`,
    remove: (label: string) => `${label}: weghalen`,
    placed: (label: string, place: number) => `${label} staat nu op plaats ${place}.`,
    removed: (label: string) => `${label} is weggehaald.`,
    full: (most: number) => `Je hebt er ${most} gekozen. Haal er een weg om iets anders te kiezen.`,
  },
  list: {
    add: 'Nog iets erbij zetten',
    entry: (place: number) => `Nummer ${place}`,
    keep: 'Klopt nog',
    change: 'Veranderen',
    remove: 'Weghalen',
    putBack: 'Toch terugzetten',
    state: { new: 'nieuw', kept: 'klopt nog', changed: 'veranderd', removed: 'weggehaald' },
    about: (action: string, entry: string) => `${action}: ${entry}`,
  },
  medicine: {
    add: 'Nog een medicijn',
    entry: (place: number) => `Medicijn ${place}`,
  },
  date: {
    year: 'Jaar',
    month: 'Maand',
    day: 'Dag',
    unknown: 'Weet ik niet',
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
  },
}

const en: typeof nl = {
  yes: 'Yes',
  no: 'No',
  ratherNot: 'I would rather not say',
  ownWords: 'In your own words',
  charactersLeft: (left) =>
    left < 0 ? `${-left} characters too many` : `Room for ${left} more characters`,
  rank: {
    place: (place) => ['1st', '2nd', '3rd'][place - 1] ?? `${place}th`,
    chosen: 'Your order',
    rest: 'Choose from these',
    up: (label) => `${label}: earlier`,
    down: (label) => `${label}: later`,
    remove: (label) => `${label}: take away`,
    placed: (label, place) => `${label} is now in place ${place}.`,
    removed: (label) => `${label} was taken away.`,
    full: (most) => `You have chosen ${most}. Take one away to choose something else.`,
  },
  list: {
    add: 'Add something else',
    entry: (place) => `Number ${place}`,
    keep: 'Still true',
    change: 'Change',
    remove: 'Remove',
    putBack: 'Put it back',
    state: { new: 'new', kept: 'still true', changed: 'changed', removed: 'taken away' },
    about: (action, entry) => `${action}: ${entry}`,
  },
  medicine: {
    add: 'Another medicine',
    entry: (place) => `Medicine ${place}`,
  },
  date: {
    year: 'Year',
    month: 'Month',
    day: 'Day',
    unknown: 'I do not know',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
}

/** Per language; chosen with the language of the screen. */
export const questionTexts = { nl, en }
