import { z } from 'zod'
import type { MedicineListQuestion } from '../../definition/questionnaire.ts'
import { base, type Shape } from '../../publishing/parts.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const medicineListRules: PublishingRules<'medicine-list'> = {
  schema: z.strictObject(base('medicine-list') satisfies Shape<MedicineListQuestion>),
  problems: null,
  candidates: () => [[{ id: 'a', name: 'some words', state: 'new' }]],
}
