import { agreementsThen } from './agreements.ts'
import { block } from './block.ts'
import type { SummaryInput } from './input.ts'
import { decidedHere } from './of-this-visit.ts'
import type { SummaryBlock } from './summary.ts'
import type { SummaryWords } from './words.ts'

/** When client and clinician look back on what, the first day first. */
export function lookBack(input: SummaryInput, words: SummaryWords): readonly SummaryBlock[] {
  const open = agreementsThen(input).filter(({ state }) => state === 'open')
  const days = [
    ...open.map(({ content }) => ({ day: content.lookBack, what: content.what.trim() })),
    ...decidedHere(input).map(({ version: { sheet } }) => ({
      day: sheet.plan.reviewDate,
      what: sheet.choice.trim(),
    })),
  ]
    .flatMap(({ day, what }) => (day === null || what === '' ? [] : [{ day, what }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return [
    block(days.map(({ day, what }) => ({ label: words.day(day), text: what }))),
    block(open.length === 0 ? [] : [{ text: words.lookBack.nextTime }]),
  ].flat()
}
