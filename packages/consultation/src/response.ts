import type { Answer, AnswerPlace, Language } from '@samen/questionnaire/domain'
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
