import { z } from 'zod'
import type { YesNoQuestion } from '../../definition/questionnaire.ts'
import { base, type Shape } from '../../publishing/parts.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const yesNoRules: PublishingRules<'yes-no'> = {
  schema: z.strictObject(base('yes-no') satisfies Shape<YesNoQuestion>),
  problems: null,
  candidates: () => ['yes', 'no', 'rather-not'],
}
