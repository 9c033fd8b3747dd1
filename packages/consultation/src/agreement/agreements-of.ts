import type { Confirmation } from '../decision/confirmation.ts'
import { versionLines } from '../decision/version-lines.ts'
import type { History } from '../history.ts'
import { reportsOf } from '../room/reports.ts'
import type { AgreementLine } from '../room/room.ts'
import type { Reading } from '../shown.ts'
import type { AgreementVersion } from './agreement.ts'

/** Every agreement with its versions and what the client told of it: open ones first. */
export function agreementsOf(
  versions: readonly AgreementVersion[],
  confirmations: readonly Confirmation[],
  history: History,
  reading: Reading,
): readonly AgreementLine[] {
  const lines = versionLines('agreement', versions, confirmations).map((line) => ({
    ...line,
    reports: reportsOf('agreement', line.id, history, reading),
  }))
  return [...lines.filter(isOpen), ...lines.filter((line) => !isOpen(line))]
}

/** An agreement stands until a version stops it, confirmed or not. */
export function isOpen({ versions }: Pick<AgreementLine, 'versions'>): boolean {
  return versions.at(-1)?.state === 'open'
}
