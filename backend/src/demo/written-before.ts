import type { CarriedItem, CarriedWritten } from '@samen/questionnaire/domain'
import type { PastVisit } from './client.ts'
import { type Agreed, type Decided, idOf, type Talk, writtenIdOf } from './talk.ts'

/**
 * What a client's story had written down before a day, as the questionnaire of that day asks about
 * it; said over here without a database, so that a story that asks too much is found at once.
 */
export function writtenBefore(visits: readonly PastVisit[], daysAgo: number): CarriedWritten {
  const talks = visits.flatMap(({ talk }) => (talk && talk.daysAgo > daysAgo ? [talk] : []))
  const agreed = newest(talks.flatMap(agreedIn))
  const decided = newest(talks.flatMap(({ decided: made = [] }) => made))
  return {
    agreements: [
      ...agreed.filter(({ state }) => state !== 'stopped').map((one) => item(one, one.what)),
      ...decided
        .filter(({ outcome, yes }) => outcome.kind === 'joint' && yes !== 'nobody')
        .map((one) => item(one, one.choice)),
    ],
    unconfirmed: [
      ...agreed
        .filter(({ yes }) => yes === 'nobody')
        .map((one) => ({ id: writtenIdOf('agreement', one), label: one.what })),
      ...decided
        .filter(({ yes }) => yes === 'nobody')
        .map((one) => ({ id: writtenIdOf('decision', one), label: one.choice })),
    ],
    unfinished: [],
  }
}

/** Also what was written after a consultation was opened again. */
export const agreedIn = ({ agreed = [], reopened }: Talk): readonly Agreed[] => [
  ...agreed,
  ...(reopened?.agreed ?? []),
]

function newest<T extends Agreed | Decided>(written: readonly T[]): readonly T[] {
  return [...new Map(written.map((one) => [one.name, one])).values()]
}

const item = ({ name }: Agreed | Decided, label: string): CarriedItem => ({
  id: idOf(name),
  label,
})
