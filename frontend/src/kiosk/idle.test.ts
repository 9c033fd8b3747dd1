import { expect, it } from 'vitest'
import { patienceFor } from './idle.ts'

const minutes = (count: number) => count * 60_000

it('waits at least three minutes before it asks whether somebody is there', () => {
  expect(patienceFor('Gaat het goed met je?')).toBe(minutes(3))
})

it('waits longer where there is more to read', () => {
  expect(patienceFor(Array(400).fill('woord').join(' '))).toBe(minutes(10))
})
