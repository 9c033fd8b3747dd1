import type { Consultation } from '@samen/consultation'

/** The days between which everything on the page was said: every drawing shares this axis. */
export function timeSpan(consultation: Consultation): {
  readonly from: string
  readonly to: string
} {
  const { versions } = consultation
  const days = versions.map(({ source }) => source.day)
  // Versions come newest first.
  return { from: days.at(-1) ?? '2000-01-01', to: days[0] ?? '2000-01-01' }
}
