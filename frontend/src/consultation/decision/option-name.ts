import type { DecisionOption, DecisionSheet } from '@samen/consultation/room'
import { useSheetTexts } from './sheet-context.ts'

/** What an option is called: its words, the fixed words of a standing one, or its number. */
export function useOptionName(): (option: DecisionOption, number: number) => string {
  const texts = useSheetTexts()
  return ({ standing, text }, number) => {
    if (standing !== undefined) return texts().options.standing[standing]
    return text.trim() || texts().options.unnamed(number)
  }
}

/** The options that can be chosen: one's own that have words, and the standing ones. */
export const choosable = ({ options }: DecisionSheet): readonly DecisionOption[] =>
  options.filter(({ standing, text }) => standing !== undefined || text.trim() !== '')
