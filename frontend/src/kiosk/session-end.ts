import { HttpError } from '../shared/http-error.ts'
import { endSession } from './api.ts'

/** Ends the session; false when the network is gone. The session then ends by itself, soon. */
export async function sessionEnded(): Promise<boolean> {
  try {
    await endSession()
    return true
  } catch (error) {
    return error instanceof HttpError && error.status !== 0
  }
}

/** What came of it, or `otherwise` when it takes too long: nobody who leaves should have to wait. */
export function within<T>(milliseconds: number, work: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([
    work,
    new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), milliseconds)),
  ])
}
