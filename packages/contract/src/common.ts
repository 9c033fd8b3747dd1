import { z } from 'zod'

/**
 * Ids are uuid v7, made by the app, in lower case. Upper case is refused: PostgreSQL would find the
 * same row, but nothing that compares or seals with the text would know it again.
 */
export const id = z.uuid().regex(/^[0-9a-f-]+$/, 'upper case')
// Wider than any life in here, narrower than what PostgreSQL and time zones can still count.
const near = (text: string): boolean => text >= '1900-01-01' && text < '2200-01-01'
/** `YYYY-MM-DD`, from 1900 to 2199. */
export const day = z.iso.date().refine(near, 'out of range')
/** ISO 8601, UTC. */
export const instant = z.iso.datetime()
/** The same, as somebody may send it: from 1900 to 2199. */
export const nearInstant = instant.refine(near, 'out of range')
export const language = z.enum(['nl', 'en'])
export const sharing = z.enum(['shared', 'discuss', 'private'])
/** A preparation: what is chosen at the start, and remembered. */
export const questionnaireForm = z.enum(['easy', 'full'])
/** What a decision aid asks is a questionnaire of its own; it is called by its id. */
export const aidForm = z.templateLiteral(['keuzehulp-', z.string().regex(/^[a-z0-9-]{1,50}$/)])
/** Everything a client may fill in: a preparation, what is asked afterwards, a decision aid. */
export const clientForm = z.union([z.enum(['easy', 'full', 'after']), aidForm])
/** A line of text a person typed: no control characters, bounded. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !/\p{Cc}|\p{Cs}/u.test(text), 'control character')

/**
 * The one shape of every failure. `fields` names places in the request, e.g. `answers[3].value`.
 * Neither `message` nor `fields` ever repeats what was sent.
 */
export const failure = z.object({
  code: z.string(),
  message: z.string(),
  fields: z
    .array(
      z.object({
        place: z.string(),
        reason: z.string(),
        /**
         * Where `reason` is English for an editor: the stable code of what it says, for words in
         * another language, and what is named in it.
         */
        code: z.string().exactOptional(),
        values: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
        /** The criterion of a decision aid that is missed. */
        criterion: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  requestId: z.string(),
})
export type Failure = z.infer<typeof failure>

/** Answers every route can give beside its own. */
export const failures = {
  400: failure,
  401: failure,
  403: failure,
  404: failure,
  413: failure,
  415: failure,
  422: failure,
  429: failure,
  500: failure,
  503: failure,
} as const
/** Nothing to say but that it worked. */
export const done = z.null()

/** A JSON value as a handler may give it: the same shape, nothing of it to be changed. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T
