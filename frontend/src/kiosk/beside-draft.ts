import { batch } from 'solid-js'
import { type Form, openDraft } from './api.ts'
import type { Place } from './flow.ts'
import type { Kiosk } from './kiosk-model.ts'
import { stopsOf } from './path.ts'
import type { Exits, Visit } from './visit-model.ts'

/**
 * Begins or resumes a form beside the preparation, which waits as it is and goes on saving.
 * Throws `HttpError`, and then nothing has changed.
 */
export async function openBeside(kiosk: Kiosk, visit: Visit, form: Form, exits: Exits) {
  const { drafts } = visit
  const isShown = () => drafts.draft()?.form === form
  const sent = isShown() || drafts.isAside(form) ? undefined : await openDraft(form)
  batch(() => {
    if (!isShown()) drafts.setAside()
    const made = sent ? drafts.take(form, sent) : (drafts.takeUp(form) ?? drafts.draft())
    const [first] = made ? stopsOf(made.definition, made.evaluation()) : []
    visit.setExits(exits)
    if (first?.kind === 'screen') {
      kiosk.go({ name: 'question', screen: first.key, on: { kind: 'way' } })
    }
  })
}

/** Leaves that form, to these places one after another; the preparation is there again. */
export function leaveBeside(
  kiosk: Kiosk,
  visit: Visit,
  preparation: Form | undefined,
  places: readonly Place[],
) {
  batch(() => {
    places.forEach((place) => kiosk.go(place))
    visit.setExits(undefined)
    visit.drafts.setAside()
    visit.drafts.takeUp(preparation)
  })
}
