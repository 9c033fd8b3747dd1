import { stands } from '../agreement/agreements-of.ts'
import { agreementsThen } from './agreements.ts'
import { block } from './block.ts'
import type { SummaryInput } from './input.ts'
import { asksToLookBack } from '../decision/look-back.ts'
import { decidedHere } from './of-this-visit.ts'
import type { SummaryBlock } from './summary.ts'
import type { SummaryWords } from './words.ts'

/**
 * When client and clinician look back on what, the first day first, without days that had passed; and
 * what the next preparation begins with, as far as it does.
 */
export function lookBack(input: SummaryInput, words: SummaryWords): readonly SummaryBlock[] {
  const open = agreementsThen(input).filter(stands)
  const decided = decidedHere(input)
  const going = decided.filter(({ version }) => asksToLookBack(version.sheet))
  const isAsked = open.length > 0 || going.some(({ version }) => version.standing !== 'written')
  const isUnconfirmed =
    open.some(({ standing }) => standing === 'written') ||
    decided.some(({ version }) => version.standing === 'written')
  const days = [
    ...open.map(({ content }) => ({ day: content.lookBack, what: content.what.trim() })),
    ...decided.map(({ version: { sheet } }) => ({
      day: sheet.plan.reviewDate,
      what: sheet.choice.trim(),
    })),
  ]
    .flatMap(({ day, what }) =>
      day === null || day < input.visit.day || what === '' ? [] : [{ day, what }],
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return [
    block(days.map(({ day, what }) => ({ label: words.day(day), text: what }))),
    block([
      ...(isAsked ? [{ text: words.lookBack.nextTime }] : []),
      ...(isUnconfirmed ? [{ text: words.lookBack.nextTimeUnconfirmed }] : []),
    ]),
  ].flat()
}
