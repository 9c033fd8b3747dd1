import type { SummaryBlock, SummaryLine } from './summary.ts'

/** A block when it has something to say; sections are put together with `.flat()`. */
export function block(
  lines: readonly SummaryLine[],
  title?: string,
): readonly [SummaryBlock] | readonly [] {
  if (lines.length === 0) return []
  return [title === undefined ? { lines } : { title, lines }]
}

/** What was written, if anything was. */
export function written(
  text: string,
  more: Omit<SummaryLine, 'text'> = {},
): readonly [SummaryLine] | readonly [] {
  const said = text.trim()
  return said === '' ? [] : [{ ...more, text: said }]
}
