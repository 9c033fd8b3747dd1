import { z } from 'zod'
import { id, instant } from './common.ts'

// The administrator's side of kiosks.

/** GET /api/kiosks */
export const kioskList = z.object({
  kiosks: z.array(
    z.object({
      id,
      name: z.string(),
      location: z.string(),
      enrolledAt: instant,
      lastSeenAt: instant.nullable(),
      revokedAt: instant.nullable(),
      lockedUntil: instant.nullable(),
    }),
  ),
})
/** POST /api/kiosks/enrolments (administrator): the link works once, for ten minutes. */
export const newEnrolment = z.strictObject({ locationId: id })
export const enrolmentLink = z.object({ url: z.string(), expiresAt: instant })
/** POST /api/kiosks/:kioskId/revocation (administrator), POST /api/kiosks/:kioskId/unlocking (reception) */
export const kioskParams = z.strictObject({ kioskId: id })
