import { z } from 'zod'
import {
  aidForm,
  clientForm,
  day,
  id,
  instant,
  language,
  line,
  questionnaireForm,
  sharing,
} from './common.ts'
import { text } from './decision-aid.ts'

// What a kiosk may call. No kiosk route takes the id of a client, visit or response: the device's
// signature and the client's session say whose it is.

/** Public key of the device: ECDSA P-256, as a JWK without private members. */
export const deviceKey = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.base64url().max(64),
  y: z.base64url().max(64),
})
/** POST /api/kiosk/enrolment: the ten-minute code from the administrator's link. */
export const enrolment = z.strictObject({
  code: z.string().min(16).max(64),
  name: line,
  key: deviceKey,
})
export const enrolled = z.object({ organisationId: id, kioskId: id, location: z.string() })

/** GET /api/kiosk/challenge: to be signed with the next device-signed call; lives a minute, works once. */
export const challenge = z.object({ challenge: z.string() })
/**
 * A device-signed call carries `proof`: the signature (ECDSA P-256, SHA-256, raw r‖s, base64url) over
 * the UTF-8 text `${challenge}\n${purpose}\n${code or ''}`, with purpose `claim` or `renew`.
 */
export const deviceProof = z.strictObject({
  organisationId: id,
  kioskId: id,
  challenge: z.string().max(400),
  signature: z.base64url().max(128),
})
/** POST /api/kiosk/claim: a visit code opens a session that still has to be confirmed by name. */
export const claim = z.strictObject({ code: z.string().max(40), proof: deviceProof })
export const claimed = z.object({ callingName: z.string() })
/** POST /api/kiosk/confirmation: "Ben jij Sam?" No kills the code. */
export const confirmation = z.strictObject({ itIsMe: z.boolean() })
/** POST /api/kiosk/renewal: 15 more minutes; device-signed. */
export const renewal = z.strictObject({ proof: deviceProof })
export const session = z.object({ expiresAt: instant })

const doer = z.enum(['client', 'clinician', 'other'])
const standing = z.enum(['written', 'client-confirmed', 'confirmed'])
/** An agreement in one line: what, who, look back when. */
const agreedLine = z.object({
  text: z.string(),
  who: z.array(doer),
  whoElse: z.string().nullable(),
  lookBack: day.nullable(),
  /** Stopped in this consultation. */
  stopped: z.boolean(),
  standing,
})
/** A decision as the client reads it back. */
const decidedLine = z.object({
  /** The choice in the client's words. */
  choice: z.string(),
  outcome: z.enum(['joint', 'not-yet', 'disagreement', 'listened', 'not-ours']),
  /** What was said of it, one text a line: the client's own words first. */
  lines: z.array(z.string()),
  tasks: z.array(z.object({ what: z.string(), who: doer, whoElse: z.string().nullable() })),
  reviewDate: day.nullable(),
  /** The option that was chosen, where it is one of the two that always stand there. */
  chosen: z.enum(['no-change', 'not-now']).exactOptional(),
  from: day.exactOptional(),
  lasting: z.enum(['try-out', 'lasting']).exactOptional(),
  medicine: z
    .array(z.object({ event: z.enum(['started', 'changed', 'stopped']), name: z.string() }))
    .exactOptional(),
  standing,
})

/** GET /api/kiosk/visit: what the start of the preparation shows. */
export const kioskVisit = z.object({
  callingName: z.string(),
  startsAt: instant,
  /** Of the location, an IANA name: times are shown as the clock on its wall. */
  timeZone: z.string(),
  /** Everyone who can read what is shared: the clinicians with a care relation today. */
  readers: z.array(z.string()),
  clinician: z.string(),
  phone: z.string().nullable(),
  preferences: z.object({
    language: language.nullable(),
    textSize: z.enum(['normal', 'large', 'largest']).nullable(),
    form: questionnaireForm.nullable(),
  }),
  /** A draft that waits, per form; and what was handed in already. */
  drafts: z.array(z.object({ form: questionnaireForm, savedAt: instant })),
  submitted: z.array(z.object({ form: questionnaireForm, version: z.int(), submittedAt: instant })),
  /** The consultation is closed: nothing can be changed any more. */
  closed: z.boolean(),
  /** The questions for afterwards can be opened: the consultation was closed today. */
  after: z.boolean(),
  /** They, and decision aids, that wait or were handed in. */
  beside: z.array(
    z.object({
      form: clientForm,
      savedAt: instant.nullable(),
      submittedAt: instant.nullable(),
    }),
  ),
  /** Of this consultation, newest version of each; empty until something was written. */
  agreed: z.array(agreedLine),
  decided: z.array(decidedLine),
  /** Staff who opened what is the client's, newest first. */
  looked: z.array(
    z.object({
      name: z.string(),
      at: instant,
      /** A version of the answers, the room with all that is shared, the summary on paper. */
      what: z.enum(['answers', 'conversation', 'summary']),
    }),
  ),
  /**
   * What happened to the consultation, and which others were reopened, oldest
   * first; null: nobody closed it, midnight did.
   */
  events: z.array(
    z.object({
      kind: z.enum(['closed', 'reopened']),
      at: instant,
      name: z.string().nullable(),
      /** Why it was reopened, as the clinician wrote it. */
      reason: z.string().exactOptional(),
      /** Of another conversation, that was reopened: its day. */
      visitDay: day.exactOptional(),
      /** That it was reopened was said at a conversation since. */
      told: z.literal(true).exactOptional(),
    }),
  ),
})
/** PUT /api/kiosk/preferences */
export const preferences = z.strictObject({
  language: language.exactOptional(),
  textSize: z.enum(['normal', 'large', 'largest']).exactOptional(),
  form: questionnaireForm.exactOptional(),
})

/** An answer as sent: the shape is checked here, the value by the questionnaire engine. */
export const answer = z.strictObject({
  concept: z.string().min(1).max(100),
  instance: z.string().min(1).max(64).exactOptional(),
  value: z.unknown().exactOptional(),
  skipped: z.literal(true).exactOptional(),
  sharing,
  note: z.string().exactOptional(),
})
export const answers = z.array(answer).max(300)

/**
 * POST /api/kiosk/draft: begin or resume; also begins the change of what was handed in. `after` only
 * once the consultation is closed, the others only until then: else 409 `consultation-closed` or
 * `consultation-open`.
 */
export const openDraft = z.strictObject({ form: clientForm })
export const draft = z.object({
  questionnaire: z.object({
    /** A `Questionnaire` of `@samen/questionnaire`. */
    definition: z.unknown(),
    version: z.int(),
    hash: z.string(),
    validFrom: instant,
  }),
  /** A `Carried` of `@samen/questionnaire`. */
  carried: z.unknown(),
  revision: z.int(),
  /** The version this draft changes; 0 when it will be the first. */
  baseVersion: z.int(),
  answers: z.array(answer),
  opened: z.array(z.string()),
  /** Key of the screen the client was on. */
  at: z.string().nullable(),
})
/** PUT /api/kiosk/draft, with If-Match: "revision". */
export const saveDraft = z.strictObject({
  form: clientForm,
  answers,
  opened: z.array(z.string().max(100)).max(50),
  at: z.string().max(200).nullable(),
})
export const saved = z.object({ revision: z.int(), savedAt: instant })

/** GET /api/kiosk/previous?form=&concept=&instance=: only for a question the draft has answered. */
export const previousQuery = z.strictObject({
  form: clientForm,
  concept: z.string().max(100),
  instance: z.string().max(64).exactOptional(),
})
export const previous = z.object({
  previous: z.object({ day, question: z.string(), lines: z.array(z.string()) }).nullable(),
})

/** POST /api/kiosk/submission, with Idempotency-Key. */
export const submission = z.strictObject({
  form: clientForm,
  baseVersion: z.int().min(0).max(10_000),
  answers,
  opened: z.array(z.string().max(100)).max(50),
})
export const submitted = z.object({ version: z.int(), submittedAt: instant })

/** GET /api/kiosk/decision-aids: those that are published now. */
export const kioskAids = z.object({
  aids: z.array(
    z.object({
      id: z.string(),
      title: text,
      choice: text,
      /** The questionnaire of its values and questions, to open a draft of. */
      form: aidForm,
    }),
  ),
})
/** GET /api/kiosk/decision-aids/:aidId */
export { aidReply as kioskAid } from './decision-aid.ts'
