import { balanceProblems } from './balance.ts'
import { chanceProblems } from './chances.ts'
import { citationProblems } from './citations.ts'
import type { Criterion } from './criterion.ts'
import { dateProblems, updateProblems } from './dates.ts'

const certifying = { source: 'ipdas', grade: 'certifying' } as const

/** Without these an aid may mislead: IPDASi v4.0, certifying criteria 1 to 6. */
export const certifyingCriteria = [
  {
    ...certifying,
    code: 'certifying.equal-detail',
    asks: 'shows what speaks for and against the options in equal detail',
    places: [],
    problems: balanceProblems,
  },
  {
    ...certifying,
    code: 'certifying.citations',
    asks: 'cites the evidence for what it says is known',
    places: ['sources', 'options[].known'],
    problems: citationProblems,
  },
  {
    ...certifying,
    code: 'certifying.date',
    asks: 'gives the date of publication',
    places: ['date'],
    problems: dateProblems,
  },
  {
    ...certifying,
    code: 'certifying.update-policy',
    asks: 'says how and when it is kept up to date',
    places: ['updatePolicy', 'nextUpdate'],
    problems: updateProblems,
  },
  {
    ...certifying,
    code: 'certifying.uncertainty',
    asks: 'says how uncertain outcomes are; with figures, for each; without, that it gives none',
    places: ['chances', 'options[].unknown'],
    problems: chanceProblems,
  },
  {
    ...certifying,
    code: 'certifying.funding',
    asks: 'says who paid for making it',
    places: ['paidBy'],
  },
] as const satisfies readonly Criterion[]
