import type { Criterion } from './criterion.ts'
import { aidProblem } from './reasons.ts'

const quality = { source: 'ipdas', grade: 'quality' } as const

/** Those of IPDASi v4.0's quality criteria that every aid of ours can meet. */
export const qualityCriteria = [
  {
    ...quality,
    code: 'quality.no-action',
    asks: 'describes how things go on when nothing is done',
    places: [],
    problems: ({ options }) =>
      options.some(({ standing }) => standing === 'no-change')
        ? []
        : [aidProblem('options', 'no-standing')],
  },
  {
    ...quality,
    code: 'quality.values',
    asks: 'asks people to think about what matters most to them',
    places: ['values'],
  },
  {
    ...quality,
    code: 'quality.guidance',
    asks: 'gives a way to come to a choice: questions, when, and with whom',
    places: ['questions', 'when', 'involve'],
    problems: ({ questions }) =>
      questions.some(({ to }) => to === 'conversation')
        ? []
        : [aidProblem('questions', 'none-to-ask')],
  },
  {
    ...quality,
    code: 'quality.reading-level',
    asks: 'reports its reading level',
    places: ['readingLevel'],
  },
  {
    ...quality,
    code: 'quality.makers',
    asks: 'says who made it, and what they gain or lose by a choice',
    places: ['makers', 'interests'],
  },
  {
    ...quality,
    code: 'quality.development',
    asks: 'says how it was made, with whom, and whether it was tried out',
    places: ['development'],
  },
] as const satisfies readonly Criterion[]
