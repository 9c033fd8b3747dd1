import { ForbiddenError, UnauthenticatedError } from '../../errors/errors.ts'
import type { Anonymous, ClientActor } from '../../http/actor.ts'
import type { Policy } from '../../http/policy.ts'
import { clientActor } from './session.ts'

type Visitor = ClientActor & { readonly dayEnds: Date }

/** Whoever typed a visit code here, before "Ben jij Sam?" too. */
export const claimant: Policy<Visitor> = {
  name: 'who claimed a visit',
  token: 'visit',
  ground: 'self',
  context: (token) => {
    if (token?.kind !== 'visit') throw new UnauthenticatedError()
    const { organisationId, clientId } = token
    return { purpose: 'client', organisationId, clientId }
  },
  check: ({ token, tx }) => clientActor(token, tx),
}

/** The client of a visit, who said that they are. */
export const confirmedClient: Policy<Visitor> = {
  ...claimant,
  name: 'confirmed client',
  check: async ({ token, tx }) => {
    const actor = await clientActor(token, tx)
    if (!actor.confirmed) throw new ForbiddenError('not-confirmed', 'First say who you are.')
    return actor
  },
}

/** A device that shows a code or a signature of its own; its service checks it. */
export const device: Policy<Anonymous> = {
  name: 'a device with its code or signature',
  token: 'none',
  ground: 'visit',
  context: () => ({ purpose: 'none' }),
  check: () => Promise.resolve({ kind: 'anonymous' }),
}
