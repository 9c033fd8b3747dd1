import type { Transaction } from '@samen/db/transaction'

/** Work in an organisation was started in a transaction that knows none; a mistake of ours. */
export class NoOrganisationError extends Error {
  readonly code = 'no-organisation'
  override readonly name = 'NoOrganisationError'
}

/** The organisation this transaction works for, the same that row security sees. */
export function organisationOf({ context }: Pick<Transaction, 'context'>): string {
  if (!('organisationId' in context)) throw new NoOrganisationError('no organisation in context')
  return context.organisationId
}
