import type { ScaleQuestion } from '../../definition/questionnaire.ts'
import { invalid, malformed } from '../checks.ts'
import type { Checked, QuestionType } from '../question-type.ts'

/** A whole number from `min` to `max`. */
export const scale: QuestionType<'scale'> = {
  kind: 'scale',
  check,
  summary: (question, value, language) => {
    const step = question.steps?.[value - question.min]
    if (step) return [step.text[language]]
    const { min, max, low, high } = question
    return [`${value} (${min} = ${low[language]}, ${max} = ${high[language]})`]
  },
  trendValue: (_question, value) => value,
  wording: ({ min, max, low, high, steps }) => [
    min,
    max,
    low,
    high,
    steps?.map(({ code, text }) => [code, text]) ?? null,
  ],
  instances: null,
  carriesOver: false,
  equals: (_question, value, expected) => value === expected,
  includes: null,
  greater: (_question, value, bound) => value > bound,
}

function check(question: ScaleQuestion, value: unknown): Checked<number> {
  if (typeof value !== 'number') return malformed()
  if (!Number.isInteger(value)) return invalid('not-a-whole-number')
  if (value < question.min || value > question.max) return invalid('out-of-range')
  // JSON knows no −0; adding 0 makes it 0, so that a reload changes nothing.
  return { value: value + 0 }
}
