import type { Context } from '@samen/db/context'
import type { Submitter } from './submitter.ts'

/** What row security is told when a client works on their own answers. */
export const clientContext = (
  who: Pick<Submitter, 'organisationId' | 'clientId'>,
): Extract<Context, { purpose: 'client' }> => ({
  purpose: 'client',
  organisationId: who.organisationId,
  clientId: who.clientId,
})
