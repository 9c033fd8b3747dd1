import type { Sharing } from '@samen/questionnaire/domain'
import { createContext, useContext } from 'solid-js'
import type { Form } from './api.ts'
import type { Draft } from './draft/draft-model.ts'
import type { Visit } from './visit-model.ts'

export const VisitContext = createContext<Visit>()

export function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('useVisit outside a visit')
  return visit
}

/** The draft of a screen that only exists while there is one. */
export const DraftContext = createContext<Draft>()

export function useDraft(): Draft {
  const draft = useContext(DraftContext)
  if (!draft) throw new Error('useDraft outside a draft')
  return draft
}

/** Who reads what is shared, in words, and whether a verb after it is plural. */
export function useReaders() {
  const { texts, visit } = useVisit()
  const names = () => visit()?.readers ?? []
  return { names: () => texts().readers(names()), many: () => names().length > 1 }
}

/** When this form was handed in, as the clock of the location says it; undefined when it was not. */
export function useHandedIn() {
  const { texts, visit } = useVisit()
  return (form: Form) => {
    const found = visit()
    const forms = [...(found?.submitted ?? []), ...(found?.beside ?? [])]
    const at = forms.find((each) => each.form === form)?.submittedAt
    return at ? texts().time(at, found?.timeZone) : undefined
  }
}

/** The short words of each sharing level, with the readers' own names. */
export function useSharingTexts() {
  const { texts } = useVisit()
  const readers = useReaders()
  const level = (sharing: Sharing) => texts().sharing.levels[sharing]
  return {
    short: (sharing: Sharing) => level(sharing).short(readers.names(), readers.many()),
  }
}
