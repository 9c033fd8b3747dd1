import { Show } from 'solid-js'
import { useDraft, useHandedIn, useVisit } from '../visit-context.ts'

/** While something handed in is being changed: that the clinician still sees what was handed in. */
export function HandedInStrip() {
  const visit = useVisit()
  const draft = useDraft()
  const handedIn = useHandedIn()
  const time = () => (draft.baseVersion() > 0 ? handedIn(draft.form) : undefined)
  return (
    <Show when={time()}>
      {(at) => <p class="handed-in">{visit.texts().question.handedIn(at())}</p>}
    </Show>
  )
}
