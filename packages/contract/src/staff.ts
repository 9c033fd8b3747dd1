import { z } from 'zod'
import { id, line } from './common.ts'
import { role } from './session.ts'

/** GET /api/staff */
export const staffList = z.object({
  staff: z.array(
    z.object({
      id,
      name: z.string(),
      login: z.string(),
      roles: z.array(role),
      active: z.boolean(),
    }),
  ),
})
/** POST /api/staff (administrator) */
export const newStaff = z.strictObject({
  login: z.string().regex(/^[a-z0-9._-]{2,60}$/),
  name: line,
  roles: z.array(role).min(1),
  locationId: id.nullable(),
  /** At least 15 characters; common passwords are refused. */
  password: z.string().min(15).max(200),
})
/** PATCH /api/staff/:staffId (administrator): works at once, also in open sessions. */
export const changeStaff = z
  .strictObject({
    roles: z.array(role).min(1).exactOptional(),
    active: z.boolean().exactOptional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change')
export const staffParams = z.strictObject({ staffId: id })
/** GET /api/locations */
export const locationList = z.object({
  locations: z.array(z.object({ id, name: z.string(), timeZone: z.string() })),
})
