import { expect, test } from 'vitest'
import { columnTypes } from './values.ts'

const { textArray } = columnTypes

test.for([
  [[], '{}'],
  [['a'], '{"a"}'],
  [['a,b', 'c d', ''], '{"a,b","c d",""}'],
  [['"', '\\', '{}', 'NULL'], '{"\\"","\\\\","{}","NULL"}'],
  [['regel\neen'], '{"regel\neen"}'],
] as const)('%o travels as an array and comes back the same', ([values, text]) => {
  expect(textArray.serialize(values)).toBe(text)
  expect(textArray.parse(text)).toEqual(values)
})

test('what PostgreSQL leaves unquoted is read too', () => {
  expect(textArray.parse('{a,NULL,b}')).toEqual(['a', null, 'b'])
})
