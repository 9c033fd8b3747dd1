import type { Answer, Carried, DraftState, Questionnaire } from '@samen/questionnaire/domain'
import type { SentDraft } from '../api.ts'

/** A draft as the server gives it, in the types of the questionnaire language. */
export interface OpenedDraft {
  readonly definition: Questionnaire
  readonly carried: Carried
  readonly revision: number
  /** The version this draft changes; 0 when it will be the first. */
  readonly baseVersion: number
  readonly state: DraftState
  readonly at: string | null
}

/**
 * The border: the server published this definition and checked these answers, so their types are
 * taken at its word. The engine checks every value again.
 */
export function readDraft(sent: SentDraft): OpenedDraft {
  return {
    definition: sent.questionnaire.definition as Questionnaire,
    carried: sent.carried as Carried,
    revision: sent.revision,
    baseVersion: sent.baseVersion,
    state: { answers: sent.answers as readonly Answer[], opened: sent.opened },
    at: sent.at,
  }
}
