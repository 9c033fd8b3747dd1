import { z } from 'zod'
import { id, line } from './common.ts'

/** GET /api/clients (reception): to plan a visit. Names only. */
export const clientList = z.object({ clients: z.array(z.object({ id, callingName: z.string() })) })
/** POST /api/clients (reception): `recordNumber` is the record system's pseudonym, kept as an HMAC. */
export const newClient = z.strictObject({ callingName: line, recordNumber: line })
/** POST /api/clients/:clientId/care-relations (administrator or reception) */
export const newCareRelation = z.strictObject({ staffId: id })
export const clientParams = z.strictObject({ clientId: id })
export const created = z.object({ id })
