import { HttpError } from '../../shared/http-error.ts'
import type { Form } from '../api.ts'
import { leaveBeside, openBeside } from '../beside-draft.ts'
import type { Place } from '../flow.ts'
import type { Kiosk } from '../kiosk-model.ts'
import type { Visit } from '../visit-model.ts'

type AidPlace = Extract<Place, { name: 'aid' }>

/** The preparation that waits while an aid is filled in; one at a time. */
let waiting: Form | undefined

/** Closes the aid: back to where the client was, or to the list of aids. */
export function closeAid(kiosk: Kiosk, visit: Visit, { from }: AidPlace, to: Place = from) {
  if (visit.exits()) leaveBeside(kiosk, visit, waiting, [to])
  else kiosk.go(to)
}

/**
 * The questions of an aid: its values, its questions, in the form the client can save and share.
 * Throws `HttpError`.
 */
export async function fillIn(kiosk: Kiosk, visit: Visit, form: Form, place: AidPlace) {
  const page = (name: string): AidPlace => ({ ...place, page: name })
  if (visit.draft()?.form !== form) waiting = visit.draft()?.form
  await openBeside(kiosk, visit, form, {
    first: () => kiosk.go(page('matters')),
    last: () => kiosk.go(page('when')),
    beforeOverview: () => kiosk.go(page('about')),
    out: () => leaveBeside(kiosk, visit, waiting, [page('matters'), place.from]),
    handedIn() {
      kiosk.go(page('end'))
      visit.setExits(undefined)
      visit.drafts.drop()
      visit.drafts.takeUp(waiting)
      // Only what the list says of it; nobody waits for it.
      void visit.refresh().catch((error: unknown) => {
        if (!(error instanceof HttpError)) throw error
      })
    },
  })
}
