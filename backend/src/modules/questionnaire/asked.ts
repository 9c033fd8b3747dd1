/**
 * What somebody fills in. Of each form one questionnaire is current; of a decision aid's there are
 * many beside each other, so those are called by their id.
 */
export type AskedForm = 'easy' | 'full' | 'after' | AidForm
export type AidForm = `keuzehulp-${string}`

/** What a stored questionnaire is called by. */
export const askedFormOf = (stored: {
  readonly id: string
  readonly form: 'easy' | 'full' | 'after' | 'aid'
}): AskedForm =>
  // Publishing lets no decision aid's questionnaire have another kind of id.
  stored.form === 'aid' ? (stored.id as AidForm) : stored.form
