import type { QuestionKind } from '../definition/questionnaire.ts'

/** What an answer holds, per kind of question. Lists keep the client's order. */
export interface ValueByKind {
  /** `other` (own words) only when `choice` is `'other'`. */
  choice: { readonly choice: string; readonly other?: string }
  /** `other`: own words beside or instead of the options; each at most 200 characters. */
  'multi-choice': { readonly chosen: readonly string[]; readonly other?: readonly string[] }
  scale: number
  'short-text': string
  'long-text': string
  'own-list': readonly OwnEntry[]
  /** Most important first; `'other'` stands where the own words rank. */
  rank: { readonly ranked: readonly string[]; readonly other?: string }
  'medicine-list': readonly Medicine[]
  /** `2026`, `2026-03` or `2026-03-14`. */
  date: string
  'yes-no': 'yes' | 'no' | 'rather-not'
  statement: never
}
export type Value = ValueByKind[QuestionKind]

export interface OwnEntry {
  /** Made by the kiosk when the entry is first written; stays when it is carried over. `[a-z0-9-]{1,36}` */
  readonly id: string
  readonly text: string
  /** `removed` entries are kept in the answer, so that the change can be shown. */
  readonly state: 'new' | 'kept' | 'changed' | 'removed'
  /** Per `asks` code of the question. */
  readonly asks?: Readonly<Record<string, 'yes' | 'no'>>
}
export interface Medicine {
  readonly id: string
  /** As the client calls it: "mijn nachtpil" is fine. */
  readonly name: string
  readonly state: 'new' | 'kept' | 'changed' | 'removed'
}
