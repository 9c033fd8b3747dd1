import type { StaffTexts } from '@samen/i18n/staff'
import { HttpError } from '../shared/http-error.ts'

/** Any failure as one sentence that says what to do; never a code, never what was typed. */
export function failureMessage(failure: unknown, texts: StaffTexts['failure']): string {
  if (!(failure instanceof HttpError)) return texts.unknown
  switch (failure.status) {
    case 0:
      return texts.unreachable
    case 401:
      return texts.signedOut
    case 403:
      return texts.forbidden
    case 404:
      return texts.notFound
    case 409:
    case 412:
      return texts.conflict
    case 400:
    case 413:
    case 415:
    case 422:
      return texts.invalid
    case 429:
      return texts.tooMany
    case 503:
      return texts.busy
    default:
      return texts.unknown
  }
}
