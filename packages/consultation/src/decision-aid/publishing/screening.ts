import type { Criterion } from './criterion.ts'

const screening = { source: 'ipdas', grade: 'screening' } as const

/**
 * IPDASi v4.0, the four certifying criteria for aids about a test or screening. An aid about none
 * does not pass in silence: it says so to the client, in `test`, and answers all four by that.
 */
export const screeningCriteria = [
  {
    ...screening,
    code: 'screening.measures',
    asks: 'says what the test measures, or that the choice is about no test',
    places: ['test', 'test.measures'],
  },
  {
    ...screening,
    code: 'screening.found',
    asks: 'says what comes next when the test finds something',
    places: ['test.nextWhenFound'],
  },
  {
    ...screening,
    code: 'screening.not-found',
    asks: 'says what comes next when the test finds nothing',
    places: ['test.nextWhenNotFound'],
  },
  {
    ...screening,
    code: 'screening.needless',
    asks: 'says what it means to find what would never have caused trouble',
    places: ['test.foundNeedlessly'],
  },
] as const satisfies readonly Criterion[]
