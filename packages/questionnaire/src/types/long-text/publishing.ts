import { z } from 'zod'
import type { LongTextQuestion } from '../../definition/questionnaire.ts'
import { base, type Shape } from '../../publishing/parts.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const longTextRules: PublishingRules<'long-text'> = {
  schema: z.strictObject(base('long-text') satisfies Shape<LongTextQuestion>),
  problems: null,
  candidates: () => ['some words'],
}
