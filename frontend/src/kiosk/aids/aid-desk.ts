import type { DecisionAid } from '@samen/consultation/decision-aid'
import { HttpError } from '../../shared/http-error.ts'
import type { Form } from '../api.ts'
import { leaveBeside, openBeside } from '../beside-draft.ts'
import { sharesSomething } from '../draft/begun-aids.ts'
import type { Place } from '../flow.ts'
import type { Kiosk } from '../kiosk-model.ts'
import type { Visit } from '../visit-model.ts'
import { lastPageOf, turned } from './pages.ts'

type AidPlace = Extract<Place, { name: 'aid' }>

/** The preparation that waits while an aid is filled in; one at a time. */
let waiting: Form | undefined

/** Closes the aid: back to where the client was, or to the list of aids. */
export function closeAid(kiosk: Kiosk, visit: Visit, place: AidPlace, to: Place = place.from) {
  if (!visit.exits()) return kiosk.go(to)
  if (to === place.from && place.page !== 'waits' && sharesHere(visit)) {
    return kiosk.go({ ...place, page: 'waits' })
  }
  leaveBeside(kiosk, visit, waiting, [to])
}

/** Something of the aid that is shown is shared, and not handed in: that is said on the way out. */
function sharesHere(visit: Visit) {
  const draft = visit.draft()
  return draft !== undefined && sharesSomething(draft)
}

/**
 * The questions of an aid: its values, its questions, in the form the client can save and share.
 * Throws `HttpError`.
 */
export async function fillIn(
  kiosk: Kiosk,
  visit: Visit,
  { aid, form, place }: { aid: DecisionAid; form: Form; place: AidPlace },
) {
  const page = (name: string): AidPlace => ({ ...place, page: name })
  const afterMatters = turned(aid, 'matters', 1)
  const overview = { name: 'preview', early: false } as const
  if (visit.draft()?.form !== form) waiting = visit.draft()?.form
  await openBeside(kiosk, visit, form, {
    first: () => kiosk.go(page('matters')),
    last: () => kiosk.go(afterMatters ? page(afterMatters) : overview),
    beforeOverview: () => kiosk.go(page(lastPageOf(aid))),
    out() {
      if (sharesHere(visit)) kiosk.go(page('waits'))
      else leaveBeside(kiosk, visit, waiting, [page('matters'), place.from])
    },
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
