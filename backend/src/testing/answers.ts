import type { Sharing, UncheckedAnswer } from '@samen/questionnaire/domain'

/** An answer as a kiosk sends it; shared unless said otherwise. */
export const says = (
  concept: string,
  value: unknown,
  sharing: Sharing = 'shared',
): UncheckedAnswer => ({ concept, value, sharing })

/** An answer inside a repeated group. */
export const saysOf = (
  concept: string,
  instance: string,
  value: unknown,
  sharing: Sharing = 'shared',
): UncheckedAnswer => ({ concept, instance, value, sharing })

export const skips = (concept: string): UncheckedAnswer => ({
  concept,
  skipped: true,
  sharing: 'shared',
})
