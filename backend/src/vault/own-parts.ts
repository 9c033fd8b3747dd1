import type { Sharing } from '@samen/questionnaire/domain'
import type { ClientKeys } from './client-keys.ts'
import { canonicalJson } from './canonical-json.ts'
import type { SealedRow } from './parts.ts'

// The client's own door: drafts, and all three parts of what was handed in. Only what serves the
// client (modules kiosk and response) imports it.

export type SealedParts = Readonly<Record<Sharing, Buffer>>
export type PartContents = Readonly<Record<Sharing, unknown>>

/**
 * Seals a version's three parts; always three, so that which exist tells nothing. The commitment
 * is an HMAC over everything together with `about` (which version of what it is).
 */
export const sealParts = (
  keys: ClientKeys,
  at: SealedRow,
  about: string,
  contents: PartContents,
): { parts: SealedParts; commitment: Buffer } => {
  const shared = canonicalJson(contents.shared)
  const discuss = canonicalJson(contents.discuss)
  const own = canonicalJson(contents.private)
  return {
    parts: {
      shared: keys.seal('shared', at, shared),
      discuss: keys.seal('discuss', at, discuss),
      private: keys.seal('private', at, own),
    },
    commitment: keys.commit(commitmentText(about, shared, discuss, own)),
  }
}

/** @throws VaultError */
export const openPrivate = (
  keys: ClientKeys,
  at: SealedRow,
  sharing: Sharing,
  sealed: Uint8Array,
) => JSON.parse(keys.open(sharing, at, sealed)) as unknown

/** The commitment of parts opened again: equal to the stored one when nothing was changed. */
export const commitmentOf = (keys: ClientKeys, about: string, contents: PartContents): Buffer =>
  keys.commit(
    commitmentText(
      about,
      canonicalJson(contents.shared),
      canonicalJson(contents.discuss),
      canonicalJson(contents.private),
    ),
  )

const commitmentText = (about: string, shared: string, discuss: string, own: string) =>
  `{"about":${JSON.stringify(about)},"discuss":${discuss},"private":${own},"shared":${shared}}`

export const sealDraft = (keys: ClientKeys, at: SealedRow, content: unknown): Buffer =>
  keys.seal('draft', at, JSON.stringify(content))

/** @throws VaultError */
export const openDraft = (keys: ClientKeys, at: SealedRow, sealed: Uint8Array): unknown =>
  JSON.parse(keys.open('draft', at, sealed))
