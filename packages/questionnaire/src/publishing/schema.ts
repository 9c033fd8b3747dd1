import { z } from 'zod'
import { carriedLists, forms } from '../definition/questionnaire.ts'
import type { Group, Question, Questionnaire, Section } from '../definition/questionnaire.ts'
import { languages } from '../definition/text.ts'
import { publishingRules } from '../types/publishing.ts'
import { code, concept, condition, label, prose, type Shape } from './parts.ts'

type Discriminated = Parameters<typeof z.discriminatedUnion>[1]

/** Zod wants a literal list of objects with a `kind`; the registry holds one per kind. */
function byKind<T>(schemas: readonly z.ZodType<T>[]): z.ZodType<T> {
  return z.discriminatedUnion(
    'kind',
    schemas as unknown as Discriminated,
  ) as unknown as z.ZodType<T>
}

const questionSchemas: readonly z.ZodType<Question>[] = Object.values(publishingRules).map(
  ({ schema }) => schema,
)

const group: z.ZodType<Group> = z.strictObject({
  kind: z.literal('group'),
  code,
  title: label,
  help: prose.exactOptional(),
  over: z
    .union([z.strictObject({ concept }), z.strictObject({ carried: z.enum(carriedLists) })])
    .exactOptional(),
  visible: condition.exactOptional(),
  questions: z.array(byKind(questionSchemas)).min(1).max(12),
} satisfies Shape<Group>)

const section: z.ZodType<Section> = z.strictObject({
  code,
  title: label,
  visible: condition.exactOptional(),
  items: z
    .array(byKind<Question | Group>([...questionSchemas, group]))
    .min(1)
    .max(60),
} satisfies Shape<Section>)

/** The strict shape of a definition: every key known, every text in every language. */
export const questionnaireSchema: z.ZodType<Questionnaire> = z.strictObject({
  id: code,
  languages: z.array(z.enum(languages)).min(1).max(languages.length),
  title: label,
  introduction: prose,
  form: z.enum(forms),
  sections: z.array(section).min(1).max(30),
} satisfies Shape<Questionnaire>)
