import { agreements } from './agreements.ts'
import { cameWith } from './came-with.ts'
import { decided } from './decided.ts'
import { discussed } from './discussed.ts'
import type { SummaryInput } from './input.ts'
import { closedAt } from './of-this-visit.ts'
import { lookBack } from './look-back.ts'
import { readers } from './readers.ts'
import { type Summary, type SummaryBlock, type SummaryPart, summaryParts } from './summary.ts'
import type { SummaryWords } from './words.ts'

type Section = (input: SummaryInput, words: SummaryWords) => readonly SummaryBlock[]

const sections: Readonly<Record<SummaryPart, Section>> = {
  'came-with': cameWith,
  discussed,
  decided,
  agreements,
  'look-back': lookBack,
  readers,
}

/**
 * The paper to take home, in the language of `words`; `parts` are what the client takes along, in
 * any order. What people wrote stands in it verbatim, in whatever language they wrote it.
 */
export function summaryOf(
  input: SummaryInput,
  parts: readonly SummaryPart[],
  words: SummaryWords,
): Summary {
  const { callingName, visit, room } = input
  const picked = summaryParts.filter((part) => parts.includes(part))
  const filled = picked.flatMap((part) => {
    const blocks = sections[part](input, words)
    return blocks.length === 0 ? [] : [{ part, title: words.parts[part], blocks }]
  })
  // Who looked is not something that anybody wrote.
  const isWritten =
    filled.some(({ part }) => part !== 'readers') || picked.every((part) => part === 'readers')
  return {
    language: words.language,
    title: words.title(words.day(visit.day)),
    callingName,
    about: [
      words.about.with(visit.clinician),
      words.about.when(words.day(visit.day), words.time(visit.startsAt, visit.timeZone)),
      words.about.where(visit.location),
    ],
    sections: filled,
    foot: [
      ...(isWritten ? [] : [words.foot.nothing]),
      words.foot.only,
      ...(picked.length < summaryParts.length ? [words.foot.part] : []),
      ...(closedAt(room.events) === null ? [words.foot.open] : []),
    ],
  }
}
