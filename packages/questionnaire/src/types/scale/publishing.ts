import { z } from 'zod'
import type { ScaleQuestion } from '../../definition/questionnaire.ts'
import { base, label, option, type Shape } from '../../publishing/parts.ts'
import { duplicates, problem, type Problem } from '../../publishing/problem.ts'
import type { PublishingRules } from '../publishing-rules.ts'

const mostSteps = 100

export const scaleRules: PublishingRules<'scale'> = {
  schema: z.strictObject({
    ...base('scale'),
    min: z.int().min(-mostSteps).max(mostSteps),
    max: z.int().min(-mostSteps).max(mostSteps),
    low: label,
    high: label,
    better: z.enum(['high', 'low']),
    steps: z.array(option).max(mostSteps).exactOptional(),
  } satisfies Shape<ScaleQuestion>),
  problems,
  candidates: ({ min, max }) => Array.from({ length: max - min + 1 }, (_, step) => min + step),
}

function problems({ min, max, steps }: ScaleQuestion): readonly Problem[] {
  if (max <= min) return [problem('max', 'max-below-min', { min })]
  const count = max - min + 1
  if (count > mostSteps) return [problem('max', 'too-many-steps', { most: mostSteps })]
  if (!steps) return []
  const codes = steps.map(({ code }) => code)
  const twice = duplicates(codes, 'step', (index) => `steps[${index}].code`)
  if (codes.length === count) return twice
  const other = { min, max, count, given: codes.length }
  return [...twice, problem('steps', 'other-steps', other)]
}
