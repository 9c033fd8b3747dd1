import { z } from 'zod'
import type { Condition } from '../definition/condition.ts'
import type { Option, QuestionBase, QuestionKind } from '../definition/questionnaire.ts'
import { sharingLevels } from '../definition/sharing.ts'
import { languages, type Text } from '../definition/text.ts'
import { refuseText } from '../types/checks.ts'
import type { ReasonCode } from './reasons.ts'

/** A schema per key of T, no more and no fewer: types and schemas cannot drift apart. */
export type Shape<T> = { readonly [Key in keyof T]-?: z.ZodType<T[Key]> }

// What is wrong is told by its code (reasons.ts).
const textProblems: Readonly<Record<string, ReasonCode>> = {
  empty: 'empty',
  'invalid-text': 'invalid-text',
}

/** One text in every language; `limit` in code points. */
function textUpTo(limit: number): z.ZodType<Text> {
  const one = z.string().superRefine((text, context) => {
    const refusal = refuseText(text, limit)
    if (!refusal) return
    const message = textProblems[refusal.reason] ?? 'too-long'
    context.addIssue({ code: 'custom', message, params: { most: limit } })
  })
  // A key per language: what z.strictObject makes of them is exactly a Text.
  const perLanguage = Object.fromEntries(languages.map((language) => [language, one]))
  return z.strictObject(perLanguage) as unknown as z.ZodType<Text>
}
/** Titles, topics, options, the ends of a scale. */
export const label = textUpTo(200)
/** Questions, help, explanations. */
export const prose = textUpTo(2000)

export const concept = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/, {
    error: 'no-concept-code' satisfies ReasonCode,
  })

/** Options, sections, groups. `@` and `:` stay free for keys of places and screens. */
export const code = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/, { error: 'no-code' satisfies ReasonCode })

export const option = z.strictObject({
  code,
  text: label,
  pictogram: code.exactOptional(),
} satisfies Shape<Option>)

export const condition: z.ZodType<Condition> = z.lazy(() => z.union(conditionForms))
const parts = z.array(condition).min(1).max(20)
const conditionForms = [
  z.strictObject({ all: parts }),
  z.strictObject({ any: parts }),
  z.strictObject({ not: condition }),
  z.strictObject({ answered: z.string() }),
  z.strictObject({ concept: z.string(), equals: z.union([z.string(), z.number()]) }),
  z.strictObject({ concept: z.string(), includes: z.string() }),
  z.strictObject({ concept: z.string(), greater: z.number() }),
] as const

/** What every kind of question has; a kind's own schema adds its own keys. */
export function base<K extends QuestionKind>(kind: K) {
  return {
    kind: z.literal(kind),
    concept,
    text: prose,
    help: prose.exactOptional(),
    spoken: prose.exactOptional(),
    why: prose,
    topic: label,
    sharing: z.enum(sharingLevels),
    asksSharing: z.boolean().exactOptional(),
    trend: z.boolean().exactOptional(),
    visible: condition.exactOptional(),
    onRequest: z.boolean().exactOptional(),
  } satisfies Shape<QuestionBase & { kind: K }>
}
