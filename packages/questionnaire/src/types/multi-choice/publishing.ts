import { z } from 'zod'
import type { MultiChoiceQuestion } from '../../definition/questionnaire.ts'
import { codesOf, optionProblems } from '../../publishing/option-rules.ts'
import { base, code, label, option, type Shape } from '../../publishing/parts.ts'
import { otherCode } from '../options.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const multiChoiceRules: PublishingRules<'multi-choice'> = {
  schema: z.strictObject({
    ...base('multi-choice'),
    options: z.array(option).min(1).max(30),
    other: label.exactOptional(),
    exclusive: z.array(code).max(30).exactOptional(),
  } satisfies Shape<MultiChoiceQuestion>),
  problems: optionProblems,
  candidates: (question, included) =>
    included.length > 0 ? [holding(included)] : codesOf(question).map((one) => holding([one])),
}

function holding(codes: readonly string[]) {
  const chosen = codes.filter((one) => one !== otherCode)
  return codes.includes(otherCode) ? { chosen, other: ['own words'] } : { chosen }
}
