import type { Consultation } from '@samen/consultation'
import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { DeepReadonly } from './common.ts'
import { consultation } from './consultation.ts'

// Checked by the compiler, in both directions: a member added to, missing from or other than in one
// of the two does not compile here.
test('the contract sends exactly what a consultation shows', () => {
  expectTypeOf<DeepReadonly<z.input<typeof consultation>>>().toEqualTypeOf<
    DeepReadonly<Consultation>
  >()
  expectTypeOf<z.output<typeof consultation>>().toExtend<Consultation>()
  const nothingYet: Consultation = {
    preparation: null,
    goals: [],
    wishes: [],
    topics: [],
    wentWell: [],
    changes: [],
    strengths: [],
    medicines: [],
    trends: [],
    versions: [],
  }
  expect(consultation.parse(nothingYet)).toEqual(nothingYet)
})
