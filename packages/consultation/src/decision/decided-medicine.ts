import type { DecisionSheet, MedicineEvent, Outcome } from './decision.ts'

const decides: Readonly<Record<Outcome['kind'], boolean>> = {
  joint: true,
  'not-ours': true,
  disagreement: false,
  listened: false,
  'not-yet': false,
}

/** Whether something about a medicine can be decided with this outcome; without one nothing is. */
export function decidesMedicine(outcome: Outcome | null): boolean {
  return outcome !== null && decides[outcome.kind]
}

/**
 * What a sheet decides about medicines. Where nothing was decided nothing changes, whatever stands in
 * the plan: somebody could stop a medicine on the word of it.
 */
export function decidedMedicine({ outcome, plan }: DecisionSheet): readonly MedicineEvent[] {
  return decidesMedicine(outcome) ? plan.medicine : []
}

/** The sheet as it is set down: what was typed about a medicine under another outcome is not part of it. */
export function sheetToSetDown(sheet: DecisionSheet): DecisionSheet {
  return { ...sheet, plan: { ...sheet.plan, medicine: decidedMedicine(sheet) } }
}
