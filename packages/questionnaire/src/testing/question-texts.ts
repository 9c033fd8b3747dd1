import type { QuestionTexts } from '../view/texts.ts'

/** Short words for tests of views; the product's own come from `packages/i18n`. */
export const testTexts: QuestionTexts = {
  yes: 'Ja',
  no: 'Nee',
  ratherNot: 'Liever niet',
  ownWords: 'Eigen woorden',
  charactersLeft: (left) => `nog ${left}`,
  rank: {
    place: (place) => `${place}e`,
    chosen: 'Volgorde',
    rest: 'Kies',
    up: (label) => `${label} eerder`,
    down: (label) => `${label} later`,
    remove: (label) => `${label} weg`,
    placed: (label, place) => `${label} op ${place}`,
    removed: (label) => `${label} is weg`,
    full: (most) => `vol: ${most}`,
  },
  list: {
    add: 'Erbij',
    entry: (place) => `Nummer ${place}`,
    keep: 'Klopt nog',
    change: 'Veranderen',
    remove: 'Weghalen',
    putBack: 'Terugzetten',
    state: { new: 'nieuw', kept: 'klopt nog', changed: 'veranderd', removed: 'weggehaald' },
    about: (action, entry) => `${action}: ${entry}`,
  },
  medicine: { add: 'Nog een', entry: (place) => `Medicijn ${place}` },
  date: {
    year: 'Jaar',
    month: 'Maand',
    day: 'Dag',
    unknown: 'Weet ik niet',
    months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  },
}
