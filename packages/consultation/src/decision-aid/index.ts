// The door of decision aids for screens and the server; publishing has a door of its own.
export type {
  AidChance,
  AidChances,
  AidKnown,
  AidOption,
  AidPerson,
  AidPlace,
  AidQuestion,
  AidSource,
  AidTest,
  AidValue,
  DecisionAid,
  PublishedDecisionAid,
  ValuePlace,
} from './decision-aid.ts'
export { valuePlaces } from './decision-aid.ts'
export { aidInSheet } from './in-sheet.ts'
export type { AidAnswer, AidInSheet } from './in-sheet.ts'
export { decisionAidQuestionnaire } from './questionnaire.ts'
