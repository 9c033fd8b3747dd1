import { onCleanup } from 'solid-js'
import { HttpError } from '../shared/http-error.ts'
import { endSession } from './api.ts'
import { isOfTheVisit } from './flow.ts'
import type { Kiosk } from './kiosk-model.ts'

/** Ends the session; false when the network is gone. The session then ends by itself, soon. */
export async function sessionEnded(): Promise<boolean> {
  try {
    await endSession()
    return true
  } catch (error) {
    return error instanceof HttpError && error.status !== 0
  }
}

/**
 * On a lent screen the session ends with the page, whichever way it is left: what waits there is the
 * clinician's own. What was typed last is saved by a call that left before this one.
 */
export function endWithThePage(kiosk: Pick<Kiosk, 'place'>): void {
  const end = () => {
    if (isOfTheVisit(kiosk.place()) || kiosk.place().name === 'is-it-you') void sessionEnded()
  }
  addEventListener('pagehide', end)
  onCleanup(() => removeEventListener('pagehide', end))
}

/** What came of it, or `otherwise` when it takes too long: nobody who leaves should have to wait. */
export function within<T>(milliseconds: number, work: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([
    work,
    new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), milliseconds)),
  ])
}
