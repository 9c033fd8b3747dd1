import { z } from 'zod'
import type { RankQuestion } from '../../definition/questionnaire.ts'
import { codesOf, optionProblems } from '../../publishing/option-rules.ts'
import { base, code, label, option, type Shape } from '../../publishing/parts.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const rankRules: PublishingRules<'rank'> = {
  schema: z.strictObject({
    ...base('rank'),
    options: z.array(option).min(2).max(30),
    most: z.int().min(1).max(10),
    other: label.exactOptional(),
    exclusive: z.array(code).max(30).exactOptional(),
  } satisfies Shape<RankQuestion>),
  problems: optionProblems,
  candidates: (question, included) =>
    included.length > 0
      ? [{ ranked: included }]
      : codesOf(question).map((one) => ({ ranked: [one] })),
}
