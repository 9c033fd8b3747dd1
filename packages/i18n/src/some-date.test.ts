import { expect, test } from 'vitest'
import { someDate } from './some-date.ts'

test.each([
  ['2024-05-31', '31 mei 2024', '31 May 2024'],
  ['2024-05', 'mei 2024', 'May 2024'],
  ['2024', '2024', '2024'],
  ['', '', ''],
  ['2024-13-45', '2024-13-45', '2024-13-45'],
  ['2024-99', '2024-99', '2024-99'],
])('the date %o in words: %o, %o', (date, nl, en) => {
  expect([someDate('nl', date), someDate('en', date)]).toEqual([nl, en])
})
