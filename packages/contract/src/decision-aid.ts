import { z } from 'zod'
import { aidForm, day, instant } from './common.ts'

// Decision aids (keuzehulpen). An aid is published in versions; what it asks is a questionnaire of its
// own, published with it. What an aid says is the organisation's: nobody's data.

const aidId = z.string().regex(/^[a-z0-9-]{1,50}$/)
/** A `Text` of `@samen/questionnaire`. */
export const text = z.object({ nl: z.string(), en: z.string() })

/** GET /api/decision-aids (clinician, administrator): the newest version of each, and which there were. */
export const aidList = z.object({
  aids: z.array(
    z.object({
      id: z.string(),
      title: text,
      /** The choice, as a question. */
      choice: text,
      /** Of the newest version: when it was written, and before when it is read again. */
      date: day,
      nextUpdate: day,
      /** The day of `nextUpdate` has come: it has to be read again. */
      toReadAgain: z.boolean(),
      form: aidForm,
      /** Oldest first. */
      versions: z.array(
        z.object({
          version: z.int(),
          hash: z.string(),
          validFrom: instant,
          approval: z.string().nullable(),
        }),
      ),
    }),
  ),
})

/** GET /api/decision-aids/:aidId?version= (clinician, administrator), GET /api/kiosk/decision-aids/:aidId */
export const aidParams = z.strictObject({ aidId })
/** The newest, unless a sheet names another. */
export const aidQuery = z.strictObject({
  version: z.coerce.number().int().min(1).max(100_000).exactOptional(),
})
export const aidReply = z.object({
  /** A `DecisionAid` of `@samen/consultation/decision-aid`. */
  definition: z.unknown(),
  version: z.int(),
  /** SHA-256, hex. */
  hash: z.string(),
  validFrom: instant,
  /** The questionnaire of its values and questions: what a client opens a draft of. */
  form: aidForm,
})

/** POST /api/decision-aids (administrator): 422 names each place and which criterion asks for it. */
export const publishAid = z.strictObject({
  definition: z.unknown(),
  approval: z.string().max(500).exactOptional(),
})
export const publishedAid = z.object({ id: z.string(), version: z.int(), hash: z.string() })
