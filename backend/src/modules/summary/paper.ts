import { readFileSync } from 'node:fs'
import type { Summary } from '@samen/consultation/summary'
import { summaryPaperTexts } from '@samen/i18n/summary-paper'
import type { Sheet } from '../../paper/sheet.ts'

const source = readFileSync(new URL('./summary.typ', import.meta.url), 'utf8')

/** The summary as a sheet to be set: A4, large calm type. */
export function paperOf(summary: Summary, madeAt: Date): Sheet {
  const { page: words } = summaryPaperTexts[summary.language]
  return { source, data: { ...summary, words }, madeAt: Math.floor(madeAt.getTime() / 1000) }
}
