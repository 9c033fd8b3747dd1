import { checkForPublishing } from '@samen/questionnaire/publish'
import { expect, test } from 'vitest'
import { mijnVoorbereidingEarlier, questionnaires } from './questionnaires.ts'

test.each(questionnaires)('$id can be published', (questionnaire) => {
  expect(checkForPublishing(questionnaire)).toEqual({ ok: true, definition: questionnaire })
})

test('the earlier version of the demonstration can be published too', () => {
  expect(checkForPublishing(mijnVoorbereidingEarlier)).toEqual({
    ok: true,
    definition: mijnVoorbereidingEarlier,
  })
})
