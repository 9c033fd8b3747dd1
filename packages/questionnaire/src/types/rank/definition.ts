import type { RankQuestion } from '../../definition/questionnaire.ts'
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
import type { Checked, QuestionType } from '../question-type.ts'
import type { Language } from '../../definition/text.ts'

type Ranked = ValueByKind['rank']

/** `{ ranked, other? }`: most important first; `'other'` stands where the own words rank. */
export const rank: QuestionType<'rank'> = {
  kind: 'rank',
  check,
  summary: (question, value, language) =>
    value.ranked.map((code) => labelOf(question, value, code, language)),
  trendValue: null,
  wording: optionWording,
  instances: {
    of: (question, value, language) =>
      value.ranked
        .filter((code) => !isExclusive(question, code))
        .map((id) => ({ id, label: labelOf(question, value, id, language) })),
    fallbackLabel: optionLabel,
  },
  carriesOver: false,
  equals: null,
  includes: (_question, value, expected) => value.ranked.includes(expected),
  greater: null,
}

function check(question: RankQuestion, value: unknown): Checked<Ranked> {
  if (!isCodeList(value, 'ranked')) return malformed()
  const own = value.other === undefined ? null : refuseText(value.other, limits.ownWords)
  if (own?.grade === 'malformed') return own
  const { ranked } = value
  const codes = refuseCodes(question, ranked, (code) => isRankable(question, code), ranked.length)
  if (codes) return codes
  if (ranked.length > question.most) return invalid('too-many')
  if (value.other !== undefined && !ranked.includes(otherCode)) return invalid('unknown-option')
  // `other` was looked at by `refuseText`, which a type guard on the whole cannot know.
  return own ?? { value: value as Ranked }
}

function isRankable(question: RankQuestion, code: string): boolean {
  return code === otherCode ? question.other !== undefined : isOption(question, code)
}

function labelOf(question: RankQuestion, value: Ranked, code: string, language: Language): string {
  const text =
    code === otherCode
      ? (value.other ?? question.other?.[language])
      : optionText(question.options, code, language)
  return text ?? code
}
