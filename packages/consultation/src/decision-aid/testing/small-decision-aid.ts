import type { Text } from '@samen/questionnaire/domain'
import type { AidOption, AidTest, DecisionAid } from '../decision-aid.ts'

// The least that may be published; a test takes away one thing from it.

export function both(words: string): Text {
  return { nl: `${words} (nl)`, en: `${words} (en)` }
}

export function option(code: string, more: Partial<AidOption> = {}): AidOption {
  return {
    code,
    text: both(code),
    description: both(`what ${code} is`),
    for: [both('speaks for it')],
    against: [both('speaks against it')],
    known: [{ text: both('is known'), sources: ['law'] }],
    unknown: [both('is not known')],
    experience: [both('is like this')],
    ...more,
  }
}

/** Tea, coffee, water as always, or nothing for now. */
export const smallDecisionAid: DecisionAid = {
  id: 'small',
  languages: ['nl', 'en'],
  title: both('small'),
  situation: [both('thirst')],
  choice: { nl: 'Wat drink je?', en: 'What do you drink?' },
  audience: both('everybody'),
  options: [
    option('tea'),
    option('coffee'),
    option('water-as-always', { standing: 'no-change' }),
    option('later', { standing: 'not-now' }),
  ],
  values: [
    { code: 'warm', one: both('warm matters'), other: both('cold matters') },
    { code: 'fast', one: both('fast matters'), other: both('slow matters') },
  ],
  questions: [{ code: 'what-is-there', to: 'conversation', text: both('what is there?') }],
  when: [both('when thirsty')],
  involve: [{ code: 'waiter', text: both('waiter'), what: both('knows the card') }],
  chances: { given: 'none', text: both('no figures here') },
  test: { offered: 'none', text: both('no test here') },
  sources: [{ code: 'law', title: 'Law on drinks', year: 1995, where: 'example.org' }],
  readMore: [],
  date: '2025-11-22',
  nextUpdate: '2027-11-22',
  updatePolicy: both('read again every two years'),
  paidBy: both('nobody'),
  interests: both('none'),
  makers: both('us'),
  development: both('not tried out'),
  readingLevel: { level: 'A2', text: both('easy') },
  licence: 'CC-BY-4.0',
}

export const wholeTest: Extract<AidTest, { offered: 'test' }> = {
  offered: 'test',
  measures: both('thirst'),
  nextWhenFound: both('drink'),
  nextWhenNotFound: both('wait'),
  foundNeedlessly: both('drinking without thirst'),
}
