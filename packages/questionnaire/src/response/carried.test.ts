import { expect, test } from 'vitest'
import { base, tenScale, withItems } from '../testing/small-questionnaire.ts'
import type { Answer } from './answer.ts'
import { carriedFrom } from './carried.ts'
import type { Medicine } from './values.ts'

const definition = withItems({ ...base('medicines'), kind: 'medicine-list' }, tenScale('sleep'))
const visit = (...value: readonly Medicine[]) => ({
  definition,
  answers: [
    { concept: 'medicines', value, sharing: 'private' },
    { concept: 'sleep', value: 7, sharing: 'shared' },
  ] satisfies readonly Answer[],
})

test('a list begins with what was on it, by the latest name, without what was taken off', () => {
  const first = visit(
    { id: 'a', name: 'de witte', state: 'new' },
    { id: 'b', name: 'de rode', state: 'new' },
  )
  const second = visit(
    { id: 'c', name: 'de gele', state: 'new' },
    { id: 'b', name: 'de rode', state: 'removed' },
    { id: 'a', name: 'de halve witte', state: 'changed' },
  )
  expect(carriedFrom([first, second])).toEqual({
    medicines: [
      { id: 'a', label: 'de halve witte' },
      { id: 'c', label: 'de gele' },
    ],
  })
})

test('only the client takes something off: not mentioned, skipped or not reached is kept', () => {
  const first = visit({ id: 'a', name: 'de witte', state: 'new' })
  const other = visit({ id: 'b', name: 'de rode', state: 'new' })
  const skipped: Answer = { concept: 'medicines', skipped: true, sharing: 'private' }
  const later = [other, { definition, answers: [skipped] }, { definition, answers: [] }]
  expect(carriedFrom([first, ...later])['medicines']).toHaveLength(2)
})

test('no earlier visit, nothing carried', () => {
  expect(carriedFrom([])).toEqual({})
})
