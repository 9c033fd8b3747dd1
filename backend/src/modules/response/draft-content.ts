import type { CarriedOver } from '@samen/consultation/room'
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
  readonly carried: DraftCarried
}

/** With what a yes to something unconfirmed confirms; absent in drafts of before there were rooms. */
export interface DraftCarried extends Carried {
  readonly unconfirmed?: CarriedOver['unconfirmed']
}

/** The row a draft is sealed for. */
export const draftRow = (visitId: string, questionnaireId: string) => ({
  table: 'draft',
  row: `${visitId}/${questionnaireId}`,
})
