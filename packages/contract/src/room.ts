import { kindOfField, type FieldKind } from '@samen/consultation/room'
import { summaryParts } from '@samen/consultation/summary'
import { z } from 'zod'
import { day, id, line } from './common.ts'

// What is written in the consultation. All routes: a clinician in a care relation with the client;
// what only the client may do there takes the room code from the client's slip as well.

/** Words a person typed, lines allowed, up to 4,000 code points. */
const words = z
  .string()
  .refine((text) => [...text].length <= 4000, 'too long')
  .refine((text) => !/[^\P{Cc}\n\t]|\p{Cs}/u.test(text), 'control character')
const key = z.string().regex(/^[a-z0-9-]{1,40}$/)
/** Of what is set down in versions: far below what the database holds, and above what anybody makes. */
const version = z.int().min(1).max(100_000)
/** The version that is changed; 0 for the first. */
const baseVersion = z.int().min(0).max(100_000)
const doer = z.enum(['client', 'clinician', 'other'])

export const agreementContent = z.strictObject({
  what: words,
  who: z.array(doer).max(3),
  whoElse: line.exactOptional(),
  lookBack: day.nullable(),
  decisionId: id.exactOptional(),
})
const argument = z.strictObject({ id: key, text: words, whose: z.enum(['client', 'clinician']) })
const option = z.strictObject({
  id: key,
  text: words,
  standing: z.enum(['no-change', 'not-now']).exactOptional(),
  for: z.array(argument).max(20),
  against: z.array(argument).max(20),
})
const guidance = z.strictObject({
  text: words,
  source: words,
  date: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
  aid: z.strictObject({ id: key, version }).exactOptional(),
})
const yes = z.boolean().nullable()
const sure = z.strictObject({ sure: yes, understand: yes, riskBenefit: yes, encouragement: yes })
const outcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('joint'),
    ownWords: words,
    option: z.string().max(40),
    why: words,
  }),
  z.strictObject({ kind: z.literal('not-yet'), needed: words }),
  z.strictObject({ kind: z.literal('disagreement'), client: words, clinician: words }),
  z.strictObject({ kind: z.literal('listened'), heard: words }),
  z.strictObject({ kind: z.literal('not-ours'), who: words, ground: words, objection: words }),
])
const plan = z.strictObject({
  tasks: z
    .array(z.strictObject({ id: key, what: words, who: doer, whoElse: line.exactOptional() }))
    .max(20),
  from: day.nullable(),
  lasting: z.enum(['try-out', 'lasting']).nullable(),
  reviewDate: day.nullable(),
  medicine: z
    .array(z.strictObject({ event: z.enum(['started', 'changed', 'stopped']), name: line }))
    .max(10),
})

/** The value each kind of field may have. */
export const fieldValues: Readonly<Record<FieldKind, z.ZodType>> = {
  goal: z.strictObject({ text: words, typedBy: z.enum(['client', 'clinician']) }).nullable(),
  point: z.strictObject({ text: words }).nullable(),
  tick: z.enum(['discussed', 'later', 'dropped']).nullable(),
  note: words,
  agreement: agreementContent.nullable(),
  choice: words,
  experience: words,
  matters: words,
  clinician: words,
  guidance: z.array(guidance).max(20),
  option: option.nullable(),
  sure: sure.nullable(),
  outcome: outcome.nullable(),
  plan,
  timeline: z
    .strictObject({
      text: words,
      day: day.nullable(),
      about: z.string().max(170).exactOptional(),
      typedBy: z.enum(['client', 'clinician']).nullable(),
    })
    .nullable(),
}

/** :visitId belongs to the client, or it is not there. */
export const roomParams = z.strictObject({ clientId: id, visitId: id })
/** Made by the page when it opens: which screen writes. */
const screen = id
/** Three digits from the client's slip. */
const roomCode = z.string().regex(/^\d{3}$/)

/** GET  /api/clients/:clientId/visits/:visitId/room?screen=&language= */
export const roomQuery = z.strictObject({
  screen,
  language: z.enum(['nl', 'en']).exactOptional(),
})
/** Typed by `RoomReply`: what is sent is made by `roomOf()` and checked by the compiler. */
export const roomReply = z.object({
  state: z.enum(['planned', 'closed', 'cancelled']),
  /** Goes up with everything that is written. */
  revision: z.int(),
  /** Null: no screen writes yet; the first to save does. */
  writer: z.object({ mine: z.boolean(), name: z.string() }).nullable(),
  /** Tries that are left, 0 when the code does not work any more; null: none was made. */
  roomCodeTries: z.int().nullable(),
  room: z.unknown(),
})

/**
 * GET …/room/stream?screen= (asked as the room is): server-sent events. `room` has the whole
 * `RoomReply` once, then `changed` has `{ revision }` whenever something was written: fetch the room
 * again. `gone` when the session ended.
 */

/**
 * PUT …/room/field with If-Match: "revision of the field". 409 `not-the-writer`,
 * `consultation-closed` or `visit-over`; 412 when the field was changed since.
 */
export const saveField = z
  .strictObject({ screen, name: z.string().max(240), value: z.unknown() })
  .superRefine(({ name, value }, context) => {
    const kind = kindOfField(name)
    if (kind === null) {
      context.addIssue({ code: 'custom', path: ['name'], message: 'unknown field' })
      return
    }
    const checked = fieldValues[kind].safeParse(value)
    if (!checked.success)
      for (const issue of checked.error.issues)
        context.addIssue({ code: 'custom', path: ['value', ...issue.path], message: issue.message })
  })
export const fieldSaved = z.object({ revision: z.int() })

/** POST …/room/writer : this screen writes from now on. */
export const takeOver = z.strictObject({ screen })
/** POST …/room/close (idempotent) and …/room/reopen */
export const closeRoom = z.strictObject({ screen })
export const reopenRoom = z.strictObject({ screen, reason: words.refine((t) => t.trim() !== '') })

/** POST …/disclosure : the client says yes on the spot. */
export const disclose = z.strictObject({
  roomCode,
  /** The visit whose preparation has the answer; left out: this one. */
  ofVisitId: id.exactOptional(),
  questionnaireId: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /** `concept` or `concept@instance`. */
  place: z.string().max(170),
})

/**
 * POST …/client-screen : the client types the nine digits of the slip on the clinician's screen. The
 * reply is the kiosk's, and so is everything after it; POST …/client-screen/renewal gives 15 more
 * minutes, where a kiosk signs.
 */
export const claimInRoom = z.strictObject({ code: z.string().max(40) })

/**
 * POST …/agreements : sets down a new agreement, or the next version of one. 409 on another base; 422
 * `look-back-too-early` for a day before `firstDayToLookBack`.
 */
export const setDownAgreement = z.strictObject({
  screen,
  id,
  baseVersion,
  state: z.enum(['open', 'stopped']),
  content: agreementContent.refine(({ what }) => what.trim() !== '', 'what'),
})
/**
 * POST …/decisions : sets down the sheet as it is written, as a new version. 422 `sheet-incomplete`
 * with what is missing, `look-back-too-early` as for an agreement.
 */
export const setDownDecision = z.strictObject({ screen, id, baseVersion })
export const setDown = z.object({ version: z.int() })
/** POST …/decisions/:id/revise is not needed: writing a `sheet/<id>/…` field begins the next version. */

/** POST …/confirmations : the client's needs the room code; the clinician's follows the client's. */
export const confirm = z.discriminatedUnion('party', [
  z.strictObject({
    party: z.literal('client'),
    roomCode,
    how: z.enum(['here', 'alone', 'with-peer']),
    of: z.enum(['agreement', 'decision']),
    id,
    version,
  }),
  z.strictObject({
    party: z.literal('clinician'),
    of: z.enum(['agreement', 'decision']),
    id,
    version,
  }),
])

/** POST …/timeline : a new note, or the next version of one. */
export const writeNote = z.strictObject({
  screen,
  id,
  baseVersion,
  typedBy: z.enum(['client', 'clinician']),
  removed: z.boolean(),
  note: z.strictObject({
    text: words.refine((t) => t.trim() !== ''),
    day,
    about: z.string().max(170).exactOptional(),
  }),
})

const partNames: readonly string[] = summaryParts
/** GET …/summary?language=&parts=came-with,decided and …/summary.pdf : the same as text and as paper. */
export const summaryQuery = z.strictObject({
  language: z.enum(['nl', 'en']).exactOptional(),
  /** Comma-separated; all of them unless said otherwise. */
  parts: z
    .string()
    .max(120)
    .refine((parts) => parts.split(',').every((part) => partNames.includes(part)), 'unknown part')
    .exactOptional(),
})
export const summaryReply = z.object({ summary: z.unknown() })
/** The bytes of a PDF. */
export const summaryPdfReply = z.unknown()
