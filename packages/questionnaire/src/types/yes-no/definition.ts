import { invalid, malformed } from '../checks.ts'
import type { QuestionType } from '../question-type.ts'
import { words } from '../words.ts'

/** `yes`, `no` or `rather-not`, which is an answer and not a skipped question. */
export const yesNo: QuestionType<'yes-no'> = {
  kind: 'yes-no',
  check: (_question, value) => {
    if (typeof value !== 'string') return malformed()
    if (value === 'yes' || value === 'no' || value === 'rather-not') return { value }
    return invalid('unknown-option')
  },
  summary: (_question, value, language) => {
    const { yes, no, ratherNot } = words[language]
    return [{ yes, no, 'rather-not': ratherNot }[value]]
  },
  trendValue: null,
  wording: null,
  instances: null,
  carriesOver: false,
  equals: (_question, value, expected) => value === expected,
  includes: null,
  greater: null,
}
