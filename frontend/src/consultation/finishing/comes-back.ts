import type { AgendaItem } from '@samen/consultation/room'

/**
 * What the next agenda begins with, as the server carries it over: what was ticked "later", and what
 * nobody ticked, if the agenda was used at all.
 */
export function comesBack(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const wasUsed = items.some(({ tick }) => tick !== null)
  return items.filter(({ tick }) => tick === 'later' || (tick === null && wasUsed))
}
