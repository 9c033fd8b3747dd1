import { certifyingCriteria } from './certifying.ts'
import { houseCriteria } from './house.ts'
import { qualifyingCriteria } from './qualifying.ts'
import { qualityCriteria } from './quality.ts'
import { screeningCriteria } from './screening.ts'

/** Everything an aid is held to, in the order in which problems are told. */
export const criteria = [
  ...qualifyingCriteria,
  ...certifyingCriteria,
  ...screeningCriteria,
  ...qualityCriteria,
  ...houseCriteria,
] as const
export type CriterionCode = (typeof criteria)[number]['code']
