import { z } from 'zod'
import { instant } from './common.ts'

// What an organisation tells of its own, per subject. Read by clients, so what could make a text look
// like another one is refused: control characters and marks that turn the direction of writing.

const unsafe = /[^\P{Cc}\n]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u
const written = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !unsafe.test(text), 'control character')
const onOneLine = (longest: number) =>
  written(longest).refine((text) => !text.includes('\n'), 'control character')
/** Without English the Dutch words are shown, and read aloud as Dutch. */
const inTwo = (words: z.ZodString) => z.strictObject({ nl: words, en: words.nullable() })

const line = z.strictObject({
  kind: z.enum(['web', 'phone']),
  title: inTwo(onOneLine(80)),
  /** An https address or a phone number, as it is shown. */
  where: onOneLine(120),
})
const content = {
  /** A life domain of `@samen/content/life-domains`, or `general`. */
  subject: z.string().regex(/^[a-z-]{1,50}$/),
  text: inTwo(written(600)).nullable(),
  lines: z.array(line).max(5),
}

/** GET /api/own-information (administrator): subjects of which something was ever written. */
export const ownInformationList = z.object({
  subjects: z.array(z.object({ ...content, revision: z.int().min(1), savedAt: instant })),
})
/** PUT /api/own-information (administrator), with If-Match: the revision read, 0 when there was none. */
export const saveOwnInformation = z.strictObject(content)
export const ownInformationSaved = z.object({ revision: z.int().min(1) })

/** GET /api/kiosk/own-information: subjects of which there is something to read. */
export const kioskOwnInformation = z.object({ subjects: z.array(z.object(content)) })
