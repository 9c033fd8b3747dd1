import { NotFoundError, UnauthenticatedError } from '../../errors/errors.ts'
import type { StaffActor } from '../../http/actor.ts'
import type { Asked, Policy } from '../../http/policy.ts'
import { staffActor } from '../session/service.ts'
import { hasCareRelation } from './repository.ts'

interface AboutClient extends Asked {
  readonly params: { readonly clientId: string }
}

/**
 * A clinician, inside a care relation with this client. Outside one the client is not there. Row
 * security is told the same, and decides again.
 */
export const clinicianOfClient: Policy<StaffActor, AboutClient> = {
  name: 'clinician in a care relation with the client',
  token: 'staff',
  ground: 'care_relation',
  context: (token, { params }) => {
    if (token?.kind !== 'staff') throw new UnauthenticatedError()
    const { organisationId, staffId } = token
    return { purpose: 'consultation', organisationId, staffId, clientId: params.clientId }
  },
  check: async ({ token, tx, params }) => {
    const actor = await staffActor(token, ['clinician'], tx)
    if (!(await hasCareRelation(actor, params.clientId, tx))) throw new NotFoundError()
    return actor
  },
}
