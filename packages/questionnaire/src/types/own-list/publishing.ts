import { z } from 'zod'
import type { OwnListQuestion } from '../../definition/questionnaire.ts'
import { base, code, label, type Shape } from '../../publishing/parts.ts'
import { duplicates } from '../../publishing/problem.ts'
import type { PublishingRules } from '../publishing-rules.ts'

export const ownListRules: PublishingRules<'own-list'> = {
  schema: z.strictObject({
    ...base('own-list'),
    asks: z.array(z.strictObject({ code, text: label })).max(2),
  } satisfies Shape<OwnListQuestion>),
  problems: ({ asks }) =>
    duplicates(
      asks.map((ask) => ask.code),
      'question of an entry',
      (index) => `asks[${index}].code`,
    ),
  candidates: () => [[{ id: 'a', text: 'some words', state: 'new' }]],
}
