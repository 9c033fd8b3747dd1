import { checkDecisionAid } from '@samen/consultation/decision-aid-publishing'
import { expect, test } from 'vitest'
import { decisionAids } from '../decision-aids.ts'

test.each(decisionAids)('$id can be published', (aid) => {
  expect(checkDecisionAid(aid)).toEqual({ ok: true, definition: aid })
})
