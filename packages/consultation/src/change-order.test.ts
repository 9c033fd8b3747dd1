import { expect, test } from 'vitest'
import { compareChanges } from './change-order.ts'
import type { Placed } from './change-order.ts'

const change = (concept: string, told: Partial<Placed> = {}): Placed => ({
  concept,
  kind: 'other-words',
  hasNote: false,
  distance: 0,
  ...told,
})
const inOrder = (...changes: readonly Placed[]) =>
  changes.toSorted(compareChanges).map(({ concept }) => concept)

test('using a medicine otherwise, and wanting help, come before any number', () => {
  expect(
    inOrder(
      change('sleep.quality', { kind: 'lower', distance: 1 }),
      change('feeling.overall', { kind: 'higher', distance: 0.1, hasNote: true }),
      change('medication.use'),
      change('domain.help_wanted'),
      change('medication.list', { kind: 'new' }),
    ),
  ).toEqual([
    'medication.use',
    'domain.help_wanted',
    'medication.list',
    'feeling.overall',
    'sleep.quality',
  ])
})

test('then scales, what moved furthest first; other words, reworded, new', () => {
  expect(
    inOrder(
      change('new', { kind: 'new' }),
      change('reworded', { kind: 'reworded' }),
      change('words'),
      change('down a little', { kind: 'lower', distance: 0.1 }),
      change('up far', { kind: 'higher', distance: 0.5 }),
      change('down far', { kind: 'lower', distance: 0.4 }),
    ),
  ).toEqual(['up far', 'down far', 'down a little', 'words', 'reworded', 'new'])
})

test('up and down are equal: the order asked stays', () => {
  const down = change('down', { kind: 'lower', distance: 0.3 })
  const up = change('up', { kind: 'higher', distance: 0.3 })
  expect(inOrder(down, up)).toEqual(['down', 'up'])
  expect(inOrder(up, down)).toEqual(['up', 'down'])
})
