import { createHash } from 'node:crypto'
import { canonicalJson } from '@samen/questionnaire/publish'
import type { DecisionAid } from '../decision-aid.ts'

/** SHA-256, hex, over the canonical JSON of an aid: the same words, the same hash. */
export function decisionAidHash(definition: DecisionAid): string {
  return createHash('sha256').update(canonicalJson(definition)).digest('hex')
}
