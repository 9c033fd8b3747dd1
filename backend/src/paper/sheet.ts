/** Something to be set: our own source, and what people wrote as data beside it, never inside it. */
export interface Sheet {
  /** Typst. Finds `data` (JSON), `fonts` (JSON) and `incomplete` ("yes" or "no") in `sys.inputs`. */
  readonly source: string
  /** A JSON value. */
  readonly data: unknown
  /** When the document says it was made; seconds since 1970. */
  readonly madeAt: number
}

/** What the setting process answers; never a word of the text, not even when it fails. */
export type Setting =
  | { readonly outcome: 'set'; readonly pdf: Uint8Array }
  | { readonly outcome: 'failed' }
