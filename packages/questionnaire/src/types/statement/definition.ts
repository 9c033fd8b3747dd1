import { invalid } from '../checks.ts'
import type { QuestionType } from '../question-type.ts'

/** Something to read. It takes no answer, so all that could be done with one is nothing. */
export const statement: QuestionType<'statement'> = {
  kind: 'statement',
  check: () => invalid('takes-no-answer'),
  summary: () => [],
  trendValue: null,
  wording: null,
  instances: null,
  carriesOver: false,
  equals: null,
  includes: null,
  greater: null,
}
