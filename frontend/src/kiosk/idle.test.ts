import { expect, it } from 'vitest'
import type { Place } from './flow.ts'
import { patienceFor, whenAlone } from './idle.ts'

const minutes = (count: number) => count * 60_000
const preview: Place = { name: 'preview', early: false }
const paused: Place = { name: 'paused', why: 'pause', from: preview }
const long = Array(400).fill('woord').join(' ')

it('waits at least three minutes before it asks whether somebody is there', () => {
  expect(patienceFor('Gaat het goed met je?')).toBe(minutes(3))
})

it('waits longer where there is more to read', () => {
  expect(patienceFor(long)).toBe(minutes(10))
})

it('waits no longer at the overview or in a pause, however much Sam wrote', () => {
  expect(patienceFor(long, 'preview')).toBe(minutes(3))
  expect(whenAlone(paused, minutes(3), undefined, long)).toBe('hide')
})

it('asks for the code again after two more minutes, hidden by Sam or by the screen', () => {
  expect(whenAlone(paused, minutes(4), minutes(1), '')).toBe('nothing')
  expect(whenAlone(paused, minutes(5), minutes(2), '')).toBe('lock')
  // Just hidden by hand after a long time of reading.
  expect(whenAlone(preview, minutes(1), minutes(9), '')).toBe('nothing')
})

it('closes what is left after handing in, and leaves the screen of the code alone', () => {
  expect(whenAlone({ name: 'thanks' }, minutes(5), minutes(2), '')).toBe('leave')
  expect(whenAlone({ name: 'code', again: true }, minutes(60), minutes(60), '')).toBe('nothing')
})
