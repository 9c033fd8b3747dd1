import { z } from 'zod'
import type { ShownAnswer, VersionLine } from '@samen/consultation'
import { day, id, instant, language } from './common.ts'

/** `version` counts what the history lists, see `Source` of `@samen/consultation`. */
const source = z.object({ visitId: id, questionnaireId: z.string(), version: z.int(), day })
const shownAnswer = z.object({
  key: z.string(),
  topic: z.string(),
  about: z.string().exactOptional(),
  question: z.string(),
  lines: z.array(z.string()),
  note: z.string().exactOptional(),
  discuss: z.literal(true).exactOptional(),
  source: source.exactOptional(),
})
const versionLine = z.object({
  source,
  title: z.string(),
  submittedAt: instant,
  language,
  assistance: z.array(
    z.object({ name: z.string(), kind: z.enum(['read_aloud', 'explained', 'typed']) }),
  ),
  superseded: z.boolean(),
})
const said = { question: z.string(), lines: z.array(z.string()) }

/** The consultation's first screen: a `Consultation` of `@samen/consultation`. */
export const consultation = z.object({
  preparation: versionLine.nullable(),
  goals: z.array(z.object({ rank: z.int(), text: z.string() })),
  wishes: z.array(shownAnswer),
  topics: z.array(shownAnswer),
  wentWell: z.array(shownAnswer),
  changes: z.array(
    z.object({
      key: z.string(),
      topic: z.string(),
      kind: z.enum(['new', 'higher', 'lower', 'other-words', 'reworded']),
      now: z.object({ ...said, note: z.string().exactOptional() }),
      before: z.object({ ...said, source }).exactOptional(),
      scale: z
        .object({ min: z.number(), max: z.number(), low: z.string(), high: z.string() })
        .exactOptional(),
    }),
  ),
  strengths: z.array(shownAnswer),
  medicines: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      moments: z.array(
        z.object({
          at: z.int(),
          event: z.enum(['started', 'mentioned', 'renamed', 'stopped']),
          name: z.string(),
          nameBefore: z.string().exactOptional(),
          answers: z.array(shownAnswer),
        }),
      ),
    }),
  ),
  trends: z.array(
    z.object({
      key: z.string(),
      topic: z.string(),
      lines: z.array(
        z.object({
          question: z.string(),
          low: z.string(),
          high: z.string(),
          min: z.number(),
          max: z.number(),
          points: z.array(
            z.object({
              value: z.number(),
              at: z.int(),
              label: z.string(),
              note: z.string().exactOptional(),
            }),
          ),
          joined: z.array(z.boolean()),
        }),
      ),
    }),
  ),
  versions: z.array(versionLine),
})

/** GET /api/clients/:clientId/consultation?language=&visitId= (a clinician with a care relation) */
export const consultationQuery = z.strictObject({
  language: language.exactOptional(),
  visitId: id.exactOptional(),
})
export const consultationReply = z.object({
  client: z.object({ id, callingName: z.string() }),
  visit: z
    .object({
      id,
      startsAt: instant,
      state: z.enum(['planned', 'closed', 'cancelled']),
      clinician: z.string(),
      preparation: z.enum(['none', 'begun', 'submitted']),
    })
    .nullable(),
  consultation,
})
/** GET /api/clients/:clientId/responses/:visitId/:questionnaireId/:version?language= */
export const responseParams = z.strictObject({
  clientId: id,
  visitId: id,
  questionnaireId: z.string().regex(/^[a-z0-9-]{1,64}$/),
  version: z.coerce.number().int().min(1).max(100_000),
})
export const responseReply = z.object({
  version: versionLine,
  sections: z.array(z.object({ title: z.string(), answers: z.array(shownAnswer) })),
})

export type { ShownAnswer, VersionLine }
