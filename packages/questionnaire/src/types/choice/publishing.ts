import { z } from 'zod'
import type { ChoiceQuestion } from '../../definition/questionnaire.ts'
import { codesOf, optionProblems } from '../../publishing/option-rules.ts'
import { base, label, option, type Shape } from '../../publishing/parts.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const choiceRules: PublishingRules<'choice'> = {
  schema: z.strictObject({
    ...base('choice'),
    options: z.array(option).min(2).max(30),
    other: label.exactOptional(),
  } satisfies Shape<ChoiceQuestion>),
  problems: optionProblems,
  candidates: (question) => codesOf(question).map((choice) => ({ choice })),
}
