import { languages } from '@samen/questionnaire/domain'
import { code, label, prose, type ReasonCode, type Shape } from '@samen/questionnaire/publish'
import { z } from 'zod'
import type { AidChance, AidChances, AidTest } from '../chances.ts'
import type {
  AidKnown,
  AidOption,
  AidPerson,
  AidPlace,
  AidQuestion,
  AidSource,
  AidValue,
  DecisionAid,
} from '../decision-aid.ts'

const line = z
  .string()
  .max(400)
  .refine((text) => text.trim() !== '', { error: 'empty' satisfies ReasonCode })
  .refine((text) => !text.includes('\0') && text.isWellFormed(), {
    error: 'invalid-text' satisfies ReasonCode,
  })
const lines = z.array(prose).min(1).max(12)
const citations = z.array(code).min(1).max(10)

const known = z.strictObject({ text: prose, sources: citations } satisfies Shape<AidKnown>)

const option: z.ZodType<AidOption> = z.strictObject({
  code,
  standing: z.enum(['no-change', 'not-now']).exactOptional(),
  text: label,
  description: prose,
  for: lines,
  against: lines,
  known: z.array(known).min(1).max(12),
  unknown: lines,
  experience: lines,
} satisfies Shape<AidOption>)

const chance: z.ZodType<AidChance> = z.strictObject({
  option: code,
  outcome: prose,
  count: z.int().min(0).max(100_000),
  outOf: z.int().min(1).max(100_000),
  group: prose,
  period: prose,
  uncertainty: prose,
  sources: citations,
} satisfies Shape<AidChance>)

const chances: z.ZodType<AidChances> = z.discriminatedUnion('given', [
  z.strictObject({ given: z.literal('none'), text: prose }),
  z.strictObject({ given: z.literal('some'), text: prose, list: z.array(chance).min(1).max(40) }),
])

const test: z.ZodType<AidTest> = z.discriminatedUnion('offered', [
  z.strictObject({ offered: z.literal('none'), text: prose }),
  z.strictObject({
    offered: z.literal('test'),
    measures: prose,
    nextWhenFound: prose,
    nextWhenNotFound: prose,
    foundNeedlessly: prose,
  }),
])

const value = z.strictObject({ code, one: label, other: label } satisfies Shape<AidValue>)
const question = z.strictObject({
  code,
  to: z.enum(['myself', 'conversation']),
  text: prose,
} satisfies Shape<AidQuestion>)
const person = z.strictObject({ code, text: label, what: prose } satisfies Shape<AidPerson>)
const source = z.strictObject({
  code,
  title: line,
  year: z.int().min(1900).max(2200),
  where: line,
} satisfies Shape<AidSource>)
const place = z.strictObject({ title: line, where: line, text: prose } satisfies Shape<AidPlace>)

/** The strict shape of an aid: every key known, every text in every language. */
export const decisionAidSchema: z.ZodType<DecisionAid> = z.strictObject({
  id: code,
  languages: z.array(z.enum(languages)).min(1).max(languages.length),
  title: label,
  situation: lines,
  choice: label,
  audience: prose,
  options: z.array(option).min(1).max(12),
  values: z.array(value).min(2).max(12),
  questions: z.array(question).min(1).max(20),
  when: lines,
  involve: z.array(person).min(1).max(12),
  chances,
  test,
  sources: z.array(source).min(1).max(40),
  readMore: z.array(place).max(20),
  date: line,
  nextUpdate: line,
  updatePolicy: prose,
  paidBy: prose,
  interests: prose,
  makers: prose,
  development: prose,
  readingLevel: z.strictObject({ level: z.enum(['A1', 'A2', 'B1', 'B2']), text: prose }),
  licence: line,
} satisfies Shape<DecisionAid>)
