import {
  type Answer,
  answerAt,
  changeSharing,
  defaultSharing,
  type DraftState,
  placeOf,
  type Questionnaire,
  setAnswer,
} from '@samen/questionnaire/domain'
import type { Said } from './said.ts'

export const nothingFilledIn: DraftState = { answers: [], opened: [] }

/**
 * The draft after the client said these things, on top of what stood there. Who may see an answer
 * follows the same rules as on the kiosk: the question's default, never more open than what it
 * follows from, until the client says otherwise.
 */
export function fillIn(
  definition: Questionnaire,
  said: readonly Said[],
  before: DraftState = nothingFilledIn,
): DraftState {
  return said.reduce((draft, told) => {
    const level = levelOf(definition, draft, told)
    const next = setAnswer(draft, toAnswer(told, answerAt(draft.answers, told)?.sharing ?? level))
    return changeSharing(definition, next, placeOf(told), level)
  }, before)
}

function levelOf(definition: Questionnaire, { answers }: DraftState, told: Said) {
  const before = answerAt(answers, told)?.sharing
  return told.sharing ?? before ?? defaultSharing(definition, answers, placeOf(told))
}

function toAnswer({ value, note, ...told }: Said, sharing: Answer['sharing']): Answer {
  if (value === undefined) return { ...placeOf(told), skipped: true, sharing }
  return { ...placeOf(told), value, sharing, ...(note === undefined ? {} : { note }) }
}
