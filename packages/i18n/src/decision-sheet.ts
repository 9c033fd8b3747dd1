import { decisionSheetTexts as en } from './en/decision-sheet.ts'
import { type DecisionSheetTexts, decisionSheetTexts as nl } from './nl/decision-sheet.ts'

export type { DecisionSheetTexts }

/** Per language: what the decision sheet says. */
export const decisionSheetTexts = { nl, en }
