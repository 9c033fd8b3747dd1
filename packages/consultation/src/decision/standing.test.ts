import { describe, expect, test } from 'vitest'
import type { Confirmation } from './confirmation.ts'
import { confirmProblem, standingOf } from './standing.ts'

const decision = { of: 'decision', id: 'd', version: 2 } as const

function yes(party: Confirmation['party'], other: Partial<Confirmation> = {}): Confirmation {
  return { ...decision, party, how: 'here', at: '2026-03-02T10:00:00.000Z', ...other }
}

describe('how far a version is', () => {
  test('written, then Sam says yes, then Anna', () => {
    expect(standingOf(decision, [])).toBe('written')
    expect(standingOf(decision, [yes('client')])).toBe('client-confirmed')
    expect(standingOf(decision, [yes('client'), yes('clinician')])).toBe('confirmed')
  })

  test('without Sam nothing is confirmed, whatever was stored', () => {
    expect(standingOf(decision, [yes('clinician')])).toBe('written')
  })

  test('a yes to another version, or to something else of that name, counts for nothing', () => {
    const others = [
      yes('client', { version: 1 }),
      yes('client', { id: 'other' }),
      yes('client', { of: 'agreement' }),
    ]
    expect(standingOf(decision, others)).toBe('written')
  })
})

describe('who can say yes', () => {
  test('Sam first', () => {
    expect(confirmProblem('clinician', decision, 2, [])).toBe('client-first')
    expect(confirmProblem('client', decision, 2, [])).toBeNull()
    expect(confirmProblem('clinician', decision, 2, [yes('client')])).toBeNull()
  })

  test('each once', () => {
    expect(confirmProblem('client', decision, 2, [yes('client')])).toBe('already-confirmed')
    const both = [yes('client'), yes('clinician')]
    expect(confirmProblem('clinician', decision, 2, both)).toBe('already-confirmed')
  })

  test('to the newest version only: an older one, or one that is not there, cannot be confirmed', () => {
    expect(confirmProblem('client', decision, 3, [])).toBe('not-the-newest')
    expect(confirmProblem('client', decision, 1, [])).toBe('not-the-newest')
    expect(confirmProblem('clinician', decision, 3, [yes('client')])).toBe('not-the-newest')
  })

  test("Sam's yes to the version before is no yes to this one", () => {
    const before = [yes('client', { version: 1 }), yes('clinician', { version: 1 })]
    expect(confirmProblem('client', decision, 2, before)).toBeNull()
    expect(confirmProblem('clinician', decision, 2, before)).toBe('client-first')
  })
})
