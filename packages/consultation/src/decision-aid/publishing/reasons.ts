import { problemIn } from '@samen/questionnaire/publish'

/**
 * Reasons for which a decision aid cannot be published, beside those of a questionnaire; in English,
 * with stable codes, as there.
 */
export const aidReasons = {
  'unknown-source': 'unknown source "{source}"',
  'idle-source': 'nothing stands on source "{source}"',
  'unknown-option': 'unknown option "{option}"',
  'more-than-all': 'must be at most {most}',
  'other-out-of': 'must be out of {outOf} like the first, so that they can be compared',
  'gives-figure': 'gives a figure, while "chances" says that the aid gives none',
  'says-more': 'says more than twice as much ({language})',
  'more-lines': 'has {count} lines, another option only {fewest}',
  'uneven-lines': 'has {for} lines for, {against} against',
  'no-question': 'must be put as a question',
  'no-standing': 'no option has the standing "no-change"',
  'none-to-ask': 'none is to be asked in the conversation',
  'not-now-last': 'the last option must have the standing "not-now"',
  'no-real-choice': 'must hold at least two without a standing',
  'no-day': 'must be a day like 2025-11-22',
  'update-too-early': 'must be later than the date, {date}',
  'date-to-come': 'must not be later than today, {today}',
  'update-passed': 'must be later than today, {today}: read the text again first',
} as const
export type AidReasonCode = keyof typeof aidReasons

export const aidProblem = problemIn<AidReasonCode>(aidReasons)
