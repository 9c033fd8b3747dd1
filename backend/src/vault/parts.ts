import type { Sharing } from '@samen/questionnaire/domain'

/** What a client's text is sealed as; each has a key of its own. */
export type Part = Sharing | 'draft' | 'name' | 'room'

/** Where a sealed text stands. `row` is the row's key within the client, e.g. `visit/questionnaire/2`. */
export interface SealedRow {
  readonly table: string
  readonly row: string
}

/** The text that binds a sealed text to its place. No member can hold a line break. */
export const placeOf = (organisationId: string, clientId: string, at: SealedRow, part: string) =>
  `${organisationId}\n${clientId}\n${at.table}\n${at.row}\n${part}`

/** Parts of which the length must not tell whether there is something in them, or what kind of thing. */
const padded: ReadonlySet<Part> = new Set(['discuss', 'private', 'room'])
const block = 256

/** Spaces after JSON change nothing for the reader: an empty private part is as long as a short one. */
export const padTo = (part: Part, json: string): string => {
  if (!padded.has(part)) return json
  const bytes = Buffer.byteLength(json, 'utf8')
  return json + ' '.repeat((block - (bytes % block)) % block)
}
