import { z } from 'zod'
import { instant } from './common.ts'

/** GET /api/questionnaires (administrator) */
export const questionnaireList = z.object({
  questionnaires: z.array(
    z.object({
      id: z.string(),
      form: z.enum(['easy', 'full', 'after', 'aid']),
      title: z.string(),
      versions: z.array(
        z.object({
          version: z.int(),
          hash: z.string(),
          validFrom: instant,
          approval: z.string().nullable(),
          retiredAt: instant.nullable(),
        }),
      ),
    }),
  ),
})
/** POST /api/questionnaires (administrator): 422 names each place that is wrong. */
export const publish = z.strictObject({
  definition: z.unknown(),
  approval: z.string().max(500).exactOptional(),
})
export const published = z.object({ id: z.string(), version: z.int(), hash: z.string() })
/** POST /api/questionnaires/:questionnaireId/versions/:version/retirement (administrator) */
export const versionParams = z.strictObject({
  questionnaireId: z.string().regex(/^[a-z0-9-]{1,64}$/),
  version: z.coerce.number().int().min(1).max(100_000),
})
