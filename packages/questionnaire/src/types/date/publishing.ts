import { z } from 'zod'
import type { DateQuestion } from '../../definition/questionnaire.ts'
import { base, type Shape } from '../../publishing/parts.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const dateRules: PublishingRules<'date'> = {
  schema: z.strictObject(base('date') satisfies Shape<DateQuestion>),
  problems: null,
  candidates: () => ['2026'],
}
