import type { Answer, Carried } from '@samen/questionnaire/domain'

/** What is sealed in a draft's row. */
export interface DraftContent {
  /** Checked, also those to questions that are hidden now. */
  readonly answers: readonly Answer[]
  /** Concepts of on-request questions that the client opened. */
  readonly opened: readonly string[]
  /** Key of the screen the client was on. */
  readonly at: string | null
  /** What earlier visits bring; settled when the draft begins, so that it does not shift under it. */
  readonly carried: Carried
}

/** The row a draft is sealed for. */
export const draftRow = (visitId: string, questionnaireId: string) => ({
  table: 'draft',
  row: `${visitId}/${questionnaireId}`,
})
