import type { MultiChoiceQuestion } from '../../definition/questionnaire.ts'
import type { Language } from '../../definition/text.ts'
import type { ValueByKind } from '../../response/values.ts'
import { invalid, limits, malformed, refuseText } from '../checks.ts'
import {
  isCodeList,
  isExclusive,
  isOption,
  optionLabel,
  optionText,
  optionWording,
  otherCode,
  refuseCodes,
} from '../options.ts'
import type { Checked, Instance, QuestionType, Refusal } from '../question-type.ts'

type Chosen = ValueByKind['multi-choice']

/** `{ chosen, other? }`: codes, and own words beside or instead of them. */
export const multiChoice: QuestionType<'multi-choice'> = {
  kind: 'multi-choice',
  check,
  summary: (question, value, language) => [
    ...value.chosen.flatMap((code) => optionText(question.options, code, language) ?? []),
    ...(value.other ?? []),
  ],
  trendValue: null,
  wording: optionWording,
  instances: { of: instancesOf, fallbackLabel: optionLabel },
  carriesOver: false,
  equals: null,
  includes: (_question, value, expected) =>
    expected === otherCode ? hasOwnWords(value) : value.chosen.includes(expected),
  greater: null,
}

function check(question: MultiChoiceQuestion, value: unknown): Checked<Chosen> {
  if (!isCodeList(value, 'chosen')) return malformed()
  const { other } = value
  if (other !== undefined && !isTextList(other)) return malformed()
  const own = refuseOwnWords(other ?? [])
  if (own?.grade === 'malformed') return own
  if (other?.length && !question.other) return invalid('unknown-option')
  const total = value.chosen.length + (other?.length ?? 0)
  const codes = refuseCodes(question, value.chosen, (code) => isOption(question, code), total)
  // `other` was looked at just above, which a type guard on the whole cannot know.
  return codes ?? own ?? { value: value as Chosen }
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function refuseOwnWords(texts: readonly string[]): Refusal | null {
  const refusals = texts.flatMap((text) => refuseText(text, limits.ownWords) ?? [])
  const worst = refusals.find(({ grade }) => grade === 'malformed') ?? refusals[0]
  if (worst?.grade === 'malformed' || texts.length <= limits.ownWordsCount) return worst ?? null
  return invalid('too-many')
}

function hasOwnWords(value: Chosen): boolean {
  return (value.other?.length ?? 0) > 0
}

/** Own words are one instance together, called by those words. */
function instancesOf(
  question: MultiChoiceQuestion,
  value: Chosen,
  language: Language,
): readonly Instance[] {
  const chosen = value.chosen
    .filter((code) => !isExclusive(question, code))
    .map((id) => ({ id, label: optionText(question.options, id, language) ?? id }))
  if (!hasOwnWords(value)) return chosen
  return [...chosen, { id: otherCode, label: (value.other ?? []).join(', ') }]
}
