import type { Option } from '../definition/questionnaire.ts'
import { otherCode } from '../types/options.ts'
import { duplicates, problem, type Problem } from './problem.ts'

interface WithOptions {
  readonly options: readonly Option[]
  readonly exclusive?: readonly string[]
}

/** Codes that stand once, leave `other` to own words, and are known where they are named. */
export function optionProblems({ options, exclusive = [] }: WithOptions): readonly Problem[] {
  const codes = options.map(({ code }) => code)
  const reserved = codes.flatMap((code, index) =>
    code === otherCode ? [problem(`options[${index}].code`, 'other-is-kept')] : [],
  )
  const unknown = exclusive.flatMap((code, index) =>
    codes.includes(code)
      ? []
      : [problem(`exclusive[${index}]`, 'unknown-option', { option: code })],
  )
  const twice = duplicates(codes, 'option', (index) => `options[${index}].code`)
  return [...twice, ...reserved, ...unknown]
}

export function codesOf(question: WithOptions & { readonly other?: unknown }): readonly string[] {
  const codes = question.options.map(({ code }) => code)
  return question.other === undefined ? codes : [...codes, otherCode]
}
