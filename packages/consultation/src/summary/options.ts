import type { ArgumentLine, DecisionOption, DecisionSheet } from '../decision/decision.ts'
import type { SummaryLine } from './summary.ts'
import type { SummaryWords } from './words.ts'

/** The option in the words of the sheet; the interface names the two standing ones. */
export function optionName({ text, standing }: DecisionOption, words: SummaryWords): string {
  return standing === undefined ? text.trim() : words.decided.standing[standing]
}

/** Everything there was to choose from, in the sheet's order, with what speaks for and against. */
export function optionLine(
  { options }: DecisionSheet,
  clinician: string,
  words: SummaryWords,
): readonly SummaryLine[] {
  const items = options
    .map((option) => item(option, clinician, words))
    .filter((text) => text !== '')
  return items.length === 0 ? [] : [{ label: words.decided.options, text: '', items }]
}

function item(option: DecisionOption, clinician: string, words: SummaryWords): string {
  const name = optionName(option, words)
  if (name === '') return ''
  return [
    name,
    ...side(words.decided.for, option.for, clinician, words),
    ...side(words.decided.against, option.against, clinician, words),
  ].join('\n')
}

/** "Voor: ik slaap dan beter (ik); minder controles (Anna)" */
function side(
  label: string,
  lines: readonly ArgumentLine[],
  clinician: string,
  { agreements }: SummaryWords,
): readonly string[] {
  const said = lines
    .filter(({ text }) => text.trim() !== '')
    .map(
      ({ text, whose }) =>
        `${text.trim()} (${whose === 'client' ? agreements.doer.client : clinician})`,
    )
  return said.length === 0 ? [] : [`${label}: ${said.join('; ')}`]
}
