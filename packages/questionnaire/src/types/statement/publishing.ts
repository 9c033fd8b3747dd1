import { z } from 'zod'
import type { StatementQuestion } from '../../definition/questionnaire.ts'
import { base, type Shape } from '../../publishing/parts.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const statementRules: PublishingRules<'statement'> = {
  schema: z.strictObject(base('statement') satisfies Shape<StatementQuestion>),
  problems: null,
  candidates: () => [],
}
