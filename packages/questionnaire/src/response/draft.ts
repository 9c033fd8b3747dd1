import type { Sharing } from '../definition/sharing.ts'
import type { Answer, AnswerPlace, DraftState } from './answer.ts'
import { placeOf, samePlace } from './place.ts'

// Every function gives a new state and leaves the old one as it was; what did not change keeps its
// identity.

/** Puts the answer at its place, instead of what stood there. A note without words is left out. */
export function setAnswer(state: DraftState, answer: Answer): DraftState {
  const { note, ...bare } = answer
  const next: Answer = note === undefined || note.trim() !== '' ? answer : bare
  const replaces = state.answers.some((one) => samePlace(one, next))
  const answers = replaces
    ? state.answers.map((one) => (samePlace(one, next) ? next : one))
    : [...state.answers, next]
  return { ...state, answers }
}

/** Back to "not reached": for an input that was emptied. */
export function removeAnswer(state: DraftState, place: AnswerPlace): DraftState {
  return { ...state, answers: state.answers.filter((answer) => !samePlace(answer, place)) }
}

export function answerAt(answers: readonly Answer[], place: AnswerPlace): Answer | undefined {
  return answers.find((answer) => samePlace(answer, place))
}

/** Skips a question; what was answered is gone, its sharing level stays. */
export function skipQuestion(state: DraftState, place: AnswerPlace, sharing: Sharing): DraftState {
  const level = answerAt(state.answers, place)?.sharing ?? sharing
  return setAnswer(state, { ...placeOf(place), skipped: true, sharing: level })
}

/** Opens an on-request question; it stays open. */
export function openQuestion(state: DraftState, concept: string): DraftState {
  return state.opened.includes(concept) ? state : { ...state, opened: [...state.opened, concept] }
}
