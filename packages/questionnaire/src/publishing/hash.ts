import { createHash } from 'node:crypto'
import type { Questionnaire } from '../definition/questionnaire.ts'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256, hex, over the canonical JSON of a definition: the same words, the same hash. */
export function definitionHash(definition: Questionnaire): string {
  return createHash('sha256').update(canonicalJson(definition)).digest('hex')
}
