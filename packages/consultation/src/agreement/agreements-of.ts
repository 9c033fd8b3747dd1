import type { Confirmation } from '../decision/confirmation.ts'
import { versionLines } from '../decision/version-lines.ts'
import type { History } from '../history.ts'
import type { AgreementLine, AgreementReport } from '../room/room.ts'
import { showAnswer } from '../shown.ts'
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
    reports: reportsOf(line.id, history, reading),
  }))
  return [...lines.filter(isOpen), ...lines.filter((line) => !isOpen(line))]
}

/** An agreement stands until a version stops it, confirmed or not. */
export function isOpen({ versions }: Pick<AgreementLine, 'versions'>): boolean {
  return versions.at(-1)?.state === 'open'
}

/** What was shared of it in each preparation, newest first. */
function reportsOf(
  id: string,
  { preparations }: History,
  reading: Reading,
): readonly AgreementReport[] {
  return preparations.toReversed().flatMap(({ visitId, said }) => {
    const about = said.filter(
      ({ answer, asked }) =>
        answer.instance === id &&
        asked.group?.over !== undefined &&
        'carried' in asked.group.over &&
        asked.group.over.carried === 'agreements',
    )
    const day = about[0]?.source.day
    return day === undefined
      ? []
      : [{ visitId, day, answers: about.map((one) => showAnswer(one, reading)) }]
  })
}
