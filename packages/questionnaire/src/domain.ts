// The door of the engine: no Solid, no Zod. Small, because the kiosk loads it.
export type * from './definition/condition.ts'
export type * from './definition/questionnaire.ts'
export { type Sharing, sharingLevels } from './definition/sharing.ts'
export { type Language, languages, type Text } from './definition/text.ts'
export { wordingKey } from './definition/wording.ts'
export type {
  Answer,
  AnswerPlace,
  Carried,
  CarriedItem,
  CarriedWritten,
  DraftState,
  GivenAnswer,
  SkippedAnswer,
  UncheckedAnswer,
} from './response/answer.ts'
export { nothingCarried } from './response/answer.ts'
export { carriedFrom, type EarlierResponse } from './response/carried.ts'
export { answerAt, openQuestion, removeAnswer, setAnswer, skipQuestion } from './response/draft.ts'
export { evaluate, type UncheckedDraft } from './response/evaluate.ts'
export type * from './response/evaluation.ts'
export { nextScreen, previousScreen, screenToResume } from './response/navigation.ts'
export { placeKey, placeOf, samePlace } from './response/place.ts'
export { presentAnswers, type PresentedAnswer, summarise } from './response/present.ts'
export {
  type AnswersBySharing,
  changeSharing,
  defaultSharing,
  splitBySharing,
} from './response/sharing.ts'
export type * from './response/values.ts'
export { limits } from './types/checks.ts'
export { otherCode } from './types/options.ts'
export type { Checked, Instance, QuestionOf, Refusal } from './types/question-type.ts'
export { checkValue, trendValue } from './types/values.ts'
