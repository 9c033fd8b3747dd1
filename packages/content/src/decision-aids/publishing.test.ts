import { checkDecisionAid } from '@samen/consultation/decision-aid-publishing'
import { expect, test } from 'vitest'
import { decisionAids } from '../decision-aids.ts'

test.each(decisionAids)('$id can be published, from the day that it was written', (aid) => {
  expect(checkDecisionAid(aid, aid.date)).toEqual({ ok: true, definition: aid })
})
