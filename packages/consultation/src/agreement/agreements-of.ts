import { versionLines } from '../decision/version-lines.ts'
import type { History } from '../history.ts'
import { valuesOf } from '../room/field-values.ts'
import { reportsOf } from '../room/reports.ts'
import type { RoomInput } from '../room/room-input.ts'
import type { AgreementLine } from '../room/room.ts'
import type { Reading } from '../shown.ts'

/**
 * Every agreement with its versions, what the client told of it and when it was kept as it is: open
 * ones first.
 */
export function agreementsOf(
  input: Pick<RoomInput, 'visit' | 'fields' | 'earlier' | 'agreements' | 'confirmations'>,
  history: History,
  reading: Reading,
): readonly AgreementLine[] {
  const consultations = [...input.earlier, { ...input.visit, fields: input.fields }].map(
    ({ id, day, fields }) => ({ visitId: id, day, ticks: valuesOf(fields, 'tick') }),
  )
  const lines = versionLines('agreement', input.agreements, input.confirmations).map((line) => {
    const kept = consultations
      .filter(({ ticks }) => ticks.get(`agreement:${line.id}`) === 'discussed')
      .map(({ visitId, day }) => ({ visitId, day }))
    return {
      ...line,
      reports: reportsOf('agreement', line.id, history, reading),
      ...(kept.length > 0 ? { kept } : {}),
    }
  })
  return [...lines.filter(isOpen), ...lines.filter((line) => !isOpen(line))]
}

/** An agreement stands until both said yes to stopping it: neither stops it alone. */
export function isOpen({ versions }: Pick<AgreementLine, 'versions'>): boolean {
  const newest = versions.at(-1)
  return newest !== undefined && stands(newest)
}

/** Whether a version, as long as it is the newest, leaves the agreement standing. */
export function stands({
  state,
  standing,
}: Pick<AgreementLine['versions'][number], 'state' | 'standing'>): boolean {
  return state === 'open' || standing !== 'confirmed'
}
