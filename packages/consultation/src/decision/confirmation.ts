/** What can be confirmed: a version, never "the latest". */
export interface Confirmable {
  readonly of: 'agreement' | 'decision'
  readonly id: string
  readonly version: number
}

/** Where and how the client said yes. The clinician says it on this screen. */
export type ConfirmedHow = 'here' | 'alone' | 'with-peer' | 'next-visit'

/** One person's yes to one version. Neither can give the other's. */
export interface Confirmation extends Confirmable {
  readonly party: 'client' | 'clinician'
  readonly how: ConfirmedHow
  /** ISO 8601 instant. */
  readonly at: string
  /** Of the clinician, or of the peer expert who was with the client. */
  readonly name?: string
}
