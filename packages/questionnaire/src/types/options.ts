import type { Option } from '../definition/questionnaire.ts'
import type { Language, Text } from '../definition/text.ts'
import { hasOnlyKeys, invalid, isRecord } from './checks.ts'
import type { Refusal } from './question-type.ts'

/** The code under which own words stand among the options; no option may be called so. */
export const otherCode = 'other'

interface WithOptions {
  readonly options: readonly Option[]
  readonly other?: Text
  readonly exclusive?: readonly string[]
}

export function optionText(
  options: readonly Option[],
  code: string,
  language: Language,
): string | undefined {
  return options.find((option) => option.code === code)?.text[language]
}

/** What two versions of the question must share for their answers to mean the same. */
export function optionWording({ options, other }: WithOptions): readonly unknown[] {
  return [options.map(({ code, text }) => [code, text]), other ?? null]
}

/** Whether it is `{ [list]: string[], other?: unknown }`, and nothing else. */
export function isCodeList<Key extends string>(
  value: unknown,
  list: Key,
): value is Readonly<Record<Key, readonly string[]>> & { readonly other?: unknown } {
  if (!isRecord(value) || !hasOnlyKeys(value, [list, otherCode])) return false
  const codes = value[list]
  return Array.isArray(codes) && codes.every((code) => typeof code === 'string')
}

/** `codes` may hold `'other'` where the kind allows it; `total` counts own words too. */
export function refuseCodes(
  question: WithOptions,
  codes: readonly string[],
  known: (code: string) => boolean,
  total: number,
): Refusal | null {
  if (total === 0) return invalid('empty')
  if (new Set(codes).size < codes.length) return invalid('duplicate-option')
  if (!codes.every(known)) return invalid('unknown-option')
  const excludes = codes.some((code) => isExclusive(question, code))
  return excludes && total > 1 ? invalid('excluded-option') : null
}

export function isOption(question: WithOptions, code: string): boolean {
  return question.options.some((option) => option.code === code)
}

/** An exclusive option ("none of these") excludes the others, and is no subject to ask about. */
export function isExclusive({ exclusive }: WithOptions, code: string): boolean {
  return exclusive?.includes(code) ?? false
}

/** The label of an instance without the answer: own words are not known then. */
export function optionLabel(question: WithOptions, id: string, language: Language): string | null {
  if (id === otherCode) return question.other?.[language] ?? null
  if (isExclusive(question, id)) return null
  return optionText(question.options, id, language) ?? null
}
