import { z } from 'zod'
import { day, id, instant, nearInstant } from './common.ts'

export const preparation = z.enum(['none', 'begun', 'submitted'])
/** One line of today's list. Reception and clinician see the same line; neither sees an answer. */
export const visitLine = z.object({
  id,
  clientId: id,
  callingName: z.string(),
  startsAt: instant,
  clinician: z.object({ id, name: z.string() }),
  location: z.object({ id, name: z.string() }),
  state: z.enum(['planned', 'closed', 'cancelled']),
  preparation,
  /** A visit code is out and can be used. */
  codeActive: z.boolean(),
})
/** GET /api/visits?day=&locationId= : a clinician's own visits, reception's whole location. */
export const visitQuery = z.strictObject({
  day: day.exactOptional(),
  locationId: id.exactOptional(),
})
export const visitList = z.object({ day, visits: z.array(visitLine) })
/** POST /api/visits (reception) */
export const newVisit = z.strictObject({
  clientId: id,
  clinicianId: id,
  locationId: id,
  startsAt: nearInstant,
})
/** POST /api/visits/:visitId/code (reception): shown once, the older one stops working. */
export const visitCode = z.object({
  code: z.string(),
  /** Three digits for the consultation room: what only the client may do there takes them. */
  roomCode: z.string(),
  callingName: z.string(),
  startsAt: instant,
})
/** POST /api/visits/:visitId/close (its clinician): nothing can be changed by the client after it. */
export const visitParams = z.strictObject({ visitId: id })
