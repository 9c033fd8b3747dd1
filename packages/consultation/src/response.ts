import type {
  Answer,
  AnswerPlace,
  GivenAnswer,
  Language,
  Questionnaire,
} from '@samen/questionnaire/domain'
import type { AssistanceLine } from './view.ts'

/** A response version as the clinician's side knows it: its shared part, opened. */
export interface SharedResponse {
  readonly visitId: string
  /** `YYYY-MM-DD`, in the location's zone. */
  readonly day: string
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  readonly version: number
  /** ISO 8601 instant. */
  readonly submittedAt: string
  readonly language: Language
  readonly answers: readonly Answer[]
  /** Places the client answered "I want to tell it myself". */
  readonly topics: readonly AnswerPlace[]
  /** Labels of the instances of this response's groups, e.g. an agreement's text. */
  readonly labels: Readonly<Record<string, string>>
  readonly assistance: readonly AssistanceLine[]
}

/**
 * Gives the definition of a published version. Give the same object for the same version each time:
 * what is derived from it is remembered as long as the object lives.
 */
export type QuestionnaireLookup = (id: string, version: number) => Questionnaire

/** Only shared parts reach this package; an answer that says otherwise is left out all the same. */
export function isReadable(answer: Answer): answer is GivenAnswer {
  return 'value' in answer && answer.sharing === 'shared'
}
