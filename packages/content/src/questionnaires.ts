import type { Questionnaire } from '@samen/questionnaire/domain'
import { mijnVoorbereiding } from './mijn-voorbereiding/mijn-voorbereiding.ts'
import { naHetGesprek } from './na-het-gesprek/na-het-gesprek.ts'
import { vierVragen } from './vier-vragen/vier-vragen.ts'

export { mijnVoorbereidingEarlier } from './mijn-voorbereiding/earlier.ts'
export { mijnVoorbereiding, naHetGesprek, vierVragen }

/** What ships with the product, in the order in which the kiosk offers it. */
export const questionnaires: readonly Questionnaire[] = [
  vierVragen,
  mijnVoorbereiding,
  naHetGesprek,
]
