import { staffTexts } from '@samen/i18n/staff'
import { describe, expect, test } from 'vitest'
import { HttpError } from '../shared/http-error.ts'
import { failureMessage } from './failure-message.ts'

const message = (failure: unknown) => failureMessage(failure, staffTexts.nl.failure)

describe('any failure is one sentence', () => {
  test.each([
    [0, 'Er is geen verbinding. Probeer het zo nog een keer.'],
    [403, 'Dit mag niet met jouw rol.'],
    [409, 'Iemand anders heeft dit intussen veranderd. Kijk nog een keer.'],
    [503, 'Het is nu even druk. Probeer het zo nog een keer.'],
  ])('status %i', (status, words) => {
    expect(message(new HttpError(status, 'code'))).toBe(words)
  })

  test('whatever it was, no code and no words of the failure are repeated', () => {
    for (const status of [400, 401, 404, 418, 422, 429, 500]) {
      expect(message(new HttpError(status, 'secret-code'))).toMatch(/^[A-Z][^_]+\.$/)
    }
    expect(message(new Error('secret'))).toBe(staffTexts.nl.failure.unknown)
    expect(message('secret')).toBe(staffTexts.nl.failure.unknown)
  })
})
