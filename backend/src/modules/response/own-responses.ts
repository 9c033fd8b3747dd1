import type { Answer } from '@samen/questionnaire/domain'
import type { ClientKeys } from '../../vault/client-keys.ts'
import { openPrivate } from '../../vault/own-parts.ts'
import type { StoredPart } from './repository-parts.ts'
import { partRow } from './response-parts.ts'

/** What the client handed in, whole: all three parts together. For the client's own eyes. */
export interface OwnResponse {
  readonly visitId: string
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  readonly version: number
  readonly day: string
  readonly answers: readonly Answer[]
}

/** The latest version of each visit's questionnaire, in the order in which those were given. */
export function openLatest(keys: ClientKeys, parts: readonly StoredPart[]): readonly OwnResponse[] {
  const responses = Map.groupBy(parts, (part) => `${part.visitId}/${part.questionnaireId}`)
  return [...responses.values()].map((versions) => {
    const version = Math.max(...versions.map((part) => part.version))
    return openOne(
      keys,
      versions.filter((part) => part.version === version),
    )
  })
}

function openOne(keys: ClientKeys, parts: readonly StoredPart[]): OwnResponse {
  const [first] = parts
  if (first === undefined) throw new TypeError('a response has parts')
  const { visitId, questionnaireId, questionnaireVersion, version, day } = first
  const row = partRow(visitId, questionnaireId, version)
  const answers = parts.flatMap((part) => {
    // Sealed by submit, in this shape; GCM says that it is still what we sealed.
    const content = openPrivate(keys, row, part.sharing, part.sealed) as {
      readonly answers: readonly Answer[]
    }
    return content.answers
  })
  return { visitId, questionnaireId, questionnaireVersion, version, day, answers }
}
