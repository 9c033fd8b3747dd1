import { HttpError } from '../../shared/http-error.ts'
import { leaveBeside, openBeside } from '../beside-draft.ts'
import type { Place } from '../flow.ts'
import type { Kiosk } from '../kiosk-model.ts'
import { preceding, stopsOf } from '../path.ts'
import type { Visit } from '../visit-model.ts'

const home: Place = { name: 'after' }

/** The questions for afterwards; whatever way they are left leads back. Throws `HttpError`. */
export async function openAfter(kiosk: Kiosk, visit: Visit): Promise<void> {
  const out = () => leaveBeside(kiosk, visit, undefined, [home])
  await openBeside(kiosk, visit, 'after', {
    first: out,
    last: () => kiosk.go({ name: 'preview', early: false }),
    beforeOverview() {
      const draft = visit.draft()
      if (!draft) return
      const stops = stopsOf(draft.definition, draft.evaluation())
      kiosk.go(preceding(stops, { name: 'preview', early: false }))
    },
    out,
    handedIn() {
      kiosk.go(home)
      visit.setExits(undefined)
      visit.drafts.drop()
      // When it was handed in is said there; without a network it is said the next time.
      void visit.refresh().catch((error: unknown) => {
        if (!(error instanceof HttpError)) throw error
      })
    },
  })
}
