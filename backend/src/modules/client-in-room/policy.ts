import type { StaffActor } from '../../http/actor.ts'
import type { Policy } from '../../http/policy.ts'
import { clinicianOfClient } from '../consultation/policy.ts'

type OfClient = Parameters<typeof clinicianOfClient.check>[0]

/**
 * The client, on the screen of a clinician in a care relation with them: the session is the
 * clinician's, and the three digits of the client's slip are looked at in the handler, because a
 * wrong try has to be kept.
 */
export const clientInRoom: Policy<StaffActor, Pick<OfClient, 'params' | 'query' | 'body'>> = {
  ...clinicianOfClient,
  name: 'client in the room, with the code of their slip',
  ground: 'self',
}
