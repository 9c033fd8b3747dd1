import type { Option } from '../definition/questionnaire.ts'
import type { Language, Text } from '../definition/text.ts'
import { otherCode } from '../types/options.ts'

/** What a tile needs; @samen/ui takes it as it is. */
export interface ShownOption {
  readonly code: string
  readonly label: string
  readonly pictogram: string | undefined
}

/** Options as the tiles show them; with `other`, own words come last. */
export function shownOptions(
  question: { readonly options: readonly Option[]; readonly other?: Text },
  language: Language,
): readonly ShownOption[] {
  const options = question.options.map(({ code, text, pictogram }) => ({
    code,
    label: text[language],
    pictogram,
  }))
  if (!question.other) return options
  const pictogram = options.some((option) => option.pictogram) ? 'pencil' : undefined
  return [...options, { code: otherCode, label: question.other[language], pictogram }]
}

/** The words of one option; its code where a version lost them. */
export function optionWords(options: readonly Option[], code: string, language: Language): string {
  return options.find((option) => option.code === code)?.text[language] ?? code
}
