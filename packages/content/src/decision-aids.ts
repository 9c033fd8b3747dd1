import type { DecisionAid } from '@samen/consultation/decision-aid'
import { companionAid } from './decision-aids/companion.ts'
import { helpAid } from './decision-aids/help.ts'
import { medicineAid } from './decision-aids/medicine.ts'
import { workAid } from './decision-aids/work.ts'

/** The decision aids (keuzehulpen) that ship with the product, in the order in which they are offered. */
export const decisionAids: readonly DecisionAid[] = [medicineAid, workAid, companionAid, helpAid]
