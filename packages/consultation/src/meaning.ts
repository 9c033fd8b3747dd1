import { entriesOf } from './name.ts'
import type { Said } from './said.ts'

/** Equal for two answers that say the same: how a list came about, or its tapping order, is no change. */
export function meaning(one: Said): string {
  if (typeof one.answer.value === 'string') return one.answer.value
  const { kind } = one.asked.question
  const { value } = one.answer
  if (kind === 'medicine-list') return JSON.stringify(remaining(one))
  if (kind === 'own-list') {
    const asks = Array.isArray(value) ? value.map((entry) => 'asks' in entry && entry.asks) : []
    return JSON.stringify([remaining(one), asks])
  }
  if (kind !== 'multi-choice' || typeof value !== 'object' || !('chosen' in value)) {
    return JSON.stringify(value)
  }
  return JSON.stringify([value.chosen.toSorted(), value.other?.toSorted()])
}

function remaining(one: Said): readonly (readonly [string, string])[] {
  return entriesOf(one)
    .filter(({ state }) => state !== 'removed')
    .map(({ id, name }) => [id, name])
}
