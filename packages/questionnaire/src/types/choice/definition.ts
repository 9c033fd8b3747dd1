import type { ChoiceQuestion } from '../../definition/questionnaire.ts'
import type { ValueByKind } from '../../response/values.ts'
import { hasOnlyKeys, invalid, isRecord, limits, malformed, refuseText } from '../checks.ts'
import { isOption, optionWording, otherCode } from '../options.ts'
import type { Checked, QuestionType } from '../question-type.ts'

type Choice = ValueByKind['choice']

/** `{ choice }`, or `{ choice: 'other', other? }`: own words may still be missing. */
export const choice: QuestionType<'choice'> = {
  kind: 'choice',
  check,
  summary: (question, value, language) => {
    const option = question.options.find(({ code }) => code === value.choice)
    const text = value.other ?? (option?.text ?? question.other)?.[language]
    return text === undefined ? [] : [text]
  },
  trendValue: null,
  wording: optionWording,
  instances: null,
  carriesOver: false,
  equals: (_question, value, expected) => value.choice === expected,
  includes: (_question, value, expected) => value.choice === expected,
  greater: null,
}

function check(question: ChoiceQuestion, value: unknown): Checked<Choice> {
  if (!isChoice(value)) return malformed()
  const own = value.other === undefined ? null : refuseText(value.other, limits.ownWords)
  if (own?.grade === 'malformed') return own
  if (value.choice === otherCode) {
    if (!question.other) return invalid('unknown-option')
  } else if (!isOption(question, value.choice) || value.other !== undefined) {
    return invalid('unknown-option')
  }
  return own ?? { value }
}

function isChoice(value: unknown): value is Choice {
  return (
    isRecord(value) &&
    hasOnlyKeys(value, ['choice', otherCode]) &&
    typeof value['choice'] === 'string' &&
    (value['other'] === undefined || typeof value['other'] === 'string')
  )
}
