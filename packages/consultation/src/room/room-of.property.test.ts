import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consult } from '../consult.ts'
import type { Confirmation } from '../decision/confirmation.ts'
import { standingOf } from '../decision/standing.ts'
import { anyCalls } from '../testing/any-calls.ts'
import type { Call } from '../testing/any-calls.ts'
import { AnyConsultations, nameOf } from '../testing/any-consultations.ts'
import { timelineOf } from '../timeline/timeline-of.ts'

/** Whatever is called in whatever order: it holds after every single call. */
function always(holds: (after: AnyConsultations) => void) {
  fc.assert(
    fc.property(anyCalls, (calls: readonly Call[]) => {
      const consultations = new AnyConsultations()
      for (const one of calls) {
        consultations.run(one)
        holds(consultations)
      }
    }),
  )
}

test('no order of calls confirms without both, or before the client', () => {
  always(({ story, yeses }) => {
    const { agreements, decisions } = story.room()
    const versions = [
      ...agreements.flatMap((line) =>
        line.versions.map((version) => ({ ...version, of: 'agreement' as const })),
      ),
      ...decisions.flatMap((line) =>
        line.versions.map((version) => ({ ...version, of: 'decision' as const })),
      ),
    ]
    for (const version of versions) {
      const client = yeses.indexOf(`client ${nameOf(version)}`)
      const clinician = yeses.indexOf(`clinician ${nameOf(version)}`)
      if (clinician >= 0) {
        expect(client).toBeGreaterThanOrEqual(0)
        expect(clinician).toBeGreaterThan(client)
      }
      const standing =
        clinician >= 0 && client >= 0 ? 'confirmed' : client >= 0 ? 'client-confirmed' : 'written'
      expect(version.standing).toBe(standing)
    }
    expect(new Set(yeses).size).toBe(yeses.length)
  })
})

test('whatever confirmations were stored, a version is confirmed by two yeses to it alone', () => {
  const version = { of: 'decision', id: 'd', version: 2 } as const
  const confirmation: fc.Arbitrary<Confirmation> = fc.record({
    of: fc.constantFrom('agreement' as const, 'decision' as const),
    id: fc.constantFrom('d', 'e'),
    version: fc.integer({ min: 1, max: 3 }),
    party: fc.constantFrom('client' as const, 'clinician' as const),
    how: fc.constant('here' as const),
    at: fc.constant('2026-03-02T10:00:00.000Z'),
  })
  fc.assert(
    fc.property(fc.array(confirmation, { size: 'medium' }), (confirmations) => {
      const yes = confirmations.filter((one) => nameOf(one) === nameOf(version))
      const said = new Set(yes.map(({ party }) => party))
      expect(standingOf(version, confirmations) === 'confirmed').toBe(said.size === 2)
    }),
  )
})

test('no order of calls loses a version, or changes one', () => {
  always(({ story, written }) => {
    const { agreements, decisions } = story.room()
    const shown = [
      ...agreements.flatMap(({ versions }) =>
        versions.map((one) => `${nameOf({ ...one, of: 'agreement' })} ${one.content.what}`),
      ),
      ...decisions.flatMap(({ versions }) =>
        versions.map((one) => `${nameOf({ ...one, of: 'decision' })} ${one.sheet.matters}`),
      ),
    ]
    expect(shown.toSorted()).toEqual(written.toSorted())
    for (const { versions } of [...agreements, ...decisions])
      expect(versions.map((one) => one.version)).toEqual(versions.map((_, i) => i + 1))
  })
})

test('no order of calls shows an answer that is private, or not opened, or taken back', () => {
  always((consultations) => {
    const { story } = consultations
    const { visit, responses, questionnaire, language } = story.input()
    const current = { visitId: visit.id }
    const page = consult({ responses, questionnaire, current, language })
    const room = story.room()
    const seen = JSON.stringify([room, timelineOf(room), story.next(), page])
    for (const words of consultations.keptBack()) expect(seen).not.toContain(words)
  })
})

test('among what is called there are joint decisions that both confirmed', () => {
  const reached = fc.sample(anyCalls, { numRuns: 300, seed: 7 }).filter((calls) => {
    const consultations = new AnyConsultations()
    for (const one of calls) consultations.run(one)
    return consultations.story
      .room()
      .decisions.some(({ versions }) =>
        versions.some(
          ({ standing, sheet }) => standing === 'confirmed' && sheet.outcome?.kind === 'joint',
        ),
      )
  })
  expect(reached.length).toBeGreaterThan(0)
})
