import { carriedListOf } from '../about-carried.ts'
import type { Preparation } from '../history.ts'
import type { LeftOver } from './carry.ts'

/**
 * What is left over, without what the client said no to when the preparation asked "do you still want
 * to talk about this?" ("Jij kiest of het erop blijft"). A no that is not shared takes nothing off.
 */
export function stillWanted(
  left: readonly LeftOver[],
  preparation: Preparation | undefined,
): readonly LeftOver[] {
  const unwanted = new Set(
    preparation?.said.flatMap((said) => {
      const { instance, value } = said.answer
      const isNo = typeof value === 'object' && 'choice' in value && value.choice === 'no'
      return isNo && carriedListOf(said) === 'unfinished' ? [instance] : []
    }),
  )
  return left.filter(({ item }) => !unwanted.has(item.key))
}
