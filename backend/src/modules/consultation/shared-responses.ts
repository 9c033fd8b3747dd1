import type { AssistanceLine, SharedResponse } from '@samen/consultation'
import { type SharedContent, partRow } from '../response/response-parts.ts'
import { languageOf } from '../response/language.ts'
import type { SharedOpener } from '../../vault/shared-part.ts'
import type { AssistanceRow, SharedRow } from './repository.ts'

/** Opens what is shared of each version, and puts beside it who helped. */
export function openShared(
  opener: SharedOpener,
  rows: readonly SharedRow[],
  assistance: readonly AssistanceRow[],
): readonly SharedResponse[] {
  const help = helpByVersion(rows, assistance)
  return rows.map((row) => {
    const { visitId, questionnaireId, version } = row
    const place = partRow(visitId, questionnaireId, version)
    // Sealed when it was handed in, in this shape; GCM says that it is still what was sealed.
    const content = opener.openShared(place, row.sealed) as SharedContent
    return {
      visitId,
      day: row.day,
      questionnaireId,
      questionnaireVersion: row.questionnaireVersion,
      version,
      submittedAt: row.submittedAt.toISOString(),
      language: languageOf(row.language),
      ...content,
      assistance: help.get(place.row) ?? [],
    }
  })
}

/** Help with a draft belongs to the first version handed in after it began. */
function helpByVersion(
  rows: readonly SharedRow[],
  assistance: readonly AssistanceRow[],
): ReadonlyMap<string, readonly AssistanceLine[]> {
  const help = new Map<string, AssistanceLine[]>()
  for (const { visitId, questionnaireId, version, from, name, kind } of assistance) {
    const of = version ?? firstAfter(rows, visitId, questionnaireId, from)
    if (of === null) continue
    const { row } = partRow(visitId, questionnaireId, of)
    const lines = help.get(row) ?? []
    if (!lines.some((line) => line.name === name && line.kind === kind)) lines.push({ name, kind })
    help.set(row, lines)
  }
  return help
}

function firstAfter(
  rows: readonly SharedRow[],
  visitId: string,
  questionnaireId: string,
  from: Date,
): number | null {
  const later = rows.filter(
    (row) =>
      row.visitId === visitId && row.questionnaireId === questionnaireId && row.submittedAt >= from,
  )
  return later.length === 0 ? null : Math.min(...later.map((row) => row.version))
}
