import { limits, refuseText } from '../checks.ts'
import type { QuestionType } from '../question-type.ts'

/** The client's own words, at most `limits.longText` code points; kept as they were typed. */
export const longText: QuestionType<'long-text'> = {
  kind: 'long-text',
  // A text that is not refused is a string.
  check: (_question, value) => refuseText(value, limits.longText) ?? { value: value as string },
  summary: (_question, value) => [value],
  trendValue: null,
  wording: null,
  instances: null,
  carriesOver: false,
  equals: null,
  includes: null,
  greater: null,
}
