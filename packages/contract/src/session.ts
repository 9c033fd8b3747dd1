import { z } from 'zod'
import { id } from './common.ts'

export const role = z.enum([
  'clinician',
  'peer_expert',
  'reception',
  'administrator',
  'privacy_officer',
])
export type Role = z.infer<typeof role>

/** POST /api/session */
export const signIn = z.strictObject({
  /** Slug; may be left out where the installation has one organisation. */
  organisation: z.string().max(64).exactOptional(),
  login: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
})
/** GET /api/session, and the answer of POST. DELETE signs out at once. */
export const signedIn = z.object({
  staffId: id,
  name: z.string(),
  roles: z.array(role),
  organisation: z.string(),
  location: z.object({ id, name: z.string(), timeZone: z.string() }).nullable(),
})
