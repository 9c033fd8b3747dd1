import { z } from 'zod'
import type { ShortTextQuestion } from '../../definition/questionnaire.ts'
import { base, type Shape } from '../../publishing/parts.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const shortTextRules: PublishingRules<'short-text'> = {
  schema: z.strictObject(base('short-text') satisfies Shape<ShortTextQuestion>),
  problems: null,
  candidates: () => ['some words'],
}
