import { z } from 'zod'
import { day, id, instant, language, line, questionnaireForm, sharing } from './common.ts'

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

/** POST /api/kiosk/draft: begin or resume; also begins the change of what was handed in. */
export const openDraft = z.strictObject({ form: questionnaireForm })
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
  form: questionnaireForm,
  answers,
  opened: z.array(z.string().max(100)).max(50),
  at: z.string().max(200).nullable(),
})
export const saved = z.object({ revision: z.int(), savedAt: instant })

/** GET /api/kiosk/previous?form=&concept=&instance=: only for a question the draft has answered. */
export const previousQuery = z.strictObject({
  form: questionnaireForm,
  concept: z.string().max(100),
  instance: z.string().max(64).exactOptional(),
})
export const previous = z.object({
  previous: z.object({ day, question: z.string(), lines: z.array(z.string()) }).nullable(),
})

/** POST /api/kiosk/submission, with Idempotency-Key. */
export const submission = z.strictObject({
  form: questionnaireForm,
  baseVersion: z.int().min(0).max(10_000),
  answers,
  opened: z.array(z.string().max(100)).max(50),
})
export const submitted = z.object({ version: z.int(), submittedAt: instant })
