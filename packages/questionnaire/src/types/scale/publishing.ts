import { z } from 'zod'
import type { ScaleQuestion } from '../../definition/questionnaire.ts'
import { base, label, option, type Shape } from '../../publishing/parts.ts'
import { duplicates, type Problem } from '../../publishing/problem.ts'
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
  if (max <= min) return [{ place: 'max', message: `must be greater than min, which is ${min}` }]
  const count = max - min + 1
  if (count > mostSteps)
    return [{ place: 'max', message: `a scale has at most ${mostSteps} steps` }]
  if (!steps) return []
  const codes = steps.map(({ code }) => code)
  const twice = duplicates(codes, 'step', (index) => `steps[${index}].code`)
  if (codes.length === count) return twice
  const message = `a scale from ${min} to ${max} has ${count} steps, not ${codes.length}`
  return [...twice, { place: 'steps', message }]
}
