import type { CarriedList } from '@samen/questionnaire/domain'
import type { Said } from './said.ts'

/** Which list of what was written in an earlier consultation an answer is about; null: of none. */
export function carriedListOf({ asked }: Said): CarriedList | null {
  const over = asked.group?.over
  return over !== undefined && 'carried' in over ? over.carried : null
}
