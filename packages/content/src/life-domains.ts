import type { Option } from '@samen/questionnaire/domain'

/**
 * The parts of a life that a client can choose to talk about: this product's own list of twelve.
 * An organisation that publishes its own version may name others.
 */
export const lifeDomains: readonly Option[] = [
  { code: 'health', text: { nl: 'Gezondheid', en: 'Health' }, pictogram: 'heart' },
  { code: 'housing', text: { nl: 'Wonen', en: 'Housing' }, pictogram: 'house' },
  { code: 'safety', text: { nl: 'Veiligheid', en: 'Safety' }, pictogram: 'shield' },
  { code: 'work-study', text: { nl: 'Werk en studie', en: 'Work and study' }, pictogram: 'book' },
  { code: 'money', text: { nl: 'Geld', en: 'Money' }, pictogram: 'coin' },
  {
    code: 'day-leisure',
    text: { nl: 'Dag en vrije tijd', en: 'Days and free time' },
    pictogram: 'ball',
  },
  {
    code: 'friends',
    text: { nl: 'Vrienden en contacten', en: 'Friends and contacts' },
    pictogram: 'speech',
  },
  {
    code: 'relationship-sexuality',
    text: { nl: 'Relatie en seksualiteit', en: 'Relationship and sexuality' },
    pictogram: 'door',
  },
  { code: 'family', text: { nl: 'Familie en gezin', en: 'Family' }, pictogram: 'people' },
  {
    code: 'meaning-faith',
    text: { nl: 'Zingeving en geloof', en: 'Meaning and faith' },
    pictogram: 'candle',
  },
  { code: 'help-care', text: { nl: 'Hulp en zorg', en: 'Help and care' }, pictogram: 'hands' },
  {
    code: 'neighbourhood',
    text: { nl: 'Meedoen in de buurt', en: 'Taking part in the neighbourhood' },
    pictogram: 'tree',
  },
]
