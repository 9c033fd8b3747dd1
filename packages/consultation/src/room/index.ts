// The door for what is written in the consultation: agenda, agreements, decisions, timeline.
export type { Agenda, AgendaItem } from '../agenda/agenda.ts'
export type { AgreementContent, AgreementVersion, Doer } from '../agreement/agreement.ts'
export type { Confirmable, Confirmation, ConfirmedHow } from '../decision/confirmation.ts'
export type {
  ArgumentLine,
  DecisionOption,
  DecisionSheet,
  DecisionVersion,
  Guidance,
  MedicineEvent,
  Outcome,
  Plan,
  SureAnswers,
  Task,
  Whose,
} from '../decision/decision.ts'
export type { ClientNote, TimelineEntry } from '../timeline/entry.ts'
export type { Disclosure } from './disclosure.ts'
export { kindOfField } from './field.ts'
export type {
  FieldKind,
  FieldValues,
  NoteBeingWritten,
  RoomField,
  Tick,
  TypedText,
} from './field.ts'
export type {
  AgreementLine,
  AgreementReport,
  DecisionLine,
  KeptAsIs,
  OpenSheet,
  Room,
  RoomEvent,
  RoomThen,
  Standing,
} from './room.ts'
export type { EarlierVisit, RoomInput, RoomSnapshot } from './room-input.ts'
export { roomOf } from './room-of.ts'
export { goalKey, typedGoalKey } from '../agenda/goal-key.ts'
export { carriedFor } from './carried-for.ts'
export type { CarriedInput, CarriedOver, Unconfirmed } from './carried-for.ts'
export { agreedLine, decidedLine } from './read-back.ts'
export type { AgreedLine, DecidedLine } from './read-back.ts'
export { decidedMedicine, decidesMedicine, sheetToSetDown } from '../decision/decided-medicine.ts'
export { emptySheet, sheetFrom } from '../decision/sheet.ts'
export { versionLines } from '../decision/version-lines.ts'
export { writtenSince } from '../decision/written-since.ts'
export { isOpen as isOpenAgreement } from '../agreement/agreements-of.ts'
export { guidanceProblem, sheetProblems } from '../decision/sheet-problems.ts'
export type { SheetProblem } from '../decision/sheet-problems.ts'
export { nextOptionId, standingOptions } from '../decision/options.ts'
export { confirmProblem, standingOf } from '../decision/standing.ts'
export type { ConfirmProblem } from '../decision/standing.ts'
export { decidedWords, isStillOpen, isToLookBackOn } from '../decision/look-back.ts'
export { firstDayToLookBack, isTooEarlyToLookBack } from '../agreement/look-back-day.ts'
