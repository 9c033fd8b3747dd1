/** What one consultation made of a thing in the end, on one day. */
export interface OfVisit<V> {
  readonly newest: V
  /** A newer version was written in another consultation, or on a later day. */
  readonly superseded: boolean
}

/**
 * The newest version of each visit and day, oldest first: a day has one mark of a thing. A visit that
 * was opened again writes on another day; what was decided before stays where it was.
 */
export function perVisit<V extends { readonly visitId: string; readonly day: string }>(
  oldestFirst: readonly V[],
): readonly OfVisit<V>[] {
  return oldestFirst
    .filter((version, i) => {
      const next = oldestFirst[i + 1]
      return next?.visitId !== version.visitId || next.day !== version.day
    })
    .map((newest, i, all) => ({ newest, superseded: i < all.length - 1 }))
}
