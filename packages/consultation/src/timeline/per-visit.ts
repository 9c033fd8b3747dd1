/** What one consultation made of a thing in the end. */
export interface OfVisit<V> {
  readonly newest: V
  /** A later consultation made it into something else. */
  readonly superseded: boolean
}

/** The newest version of each visit, oldest visit first: a day has one mark of a thing. */
export function perVisit<V extends { readonly visitId: string }>(
  oldestFirst: readonly V[],
): readonly OfVisit<V>[] {
  return oldestFirst
    .filter((version, i) => oldestFirst[i + 1]?.visitId !== version.visitId)
    .map((newest, i, all) => ({ newest, superseded: i < all.length - 1 }))
}
