import { expect, it } from 'vitest'
import { changeText, type ListEntry, listRows, setState } from './list-rows.ts'

const carried = [
  { id: 'a', label: 'Wandelen' },
  { id: 'b', label: 'Mijn zus bellen' },
]
const row = (id: string, entries: readonly ListEntry[] = [], blanks: readonly string[] = []) => {
  const found = listRows(carried, entries, blanks).find((other) => other.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}

it('what nobody touched is no entry', () => {
  expect(row('a')).toMatchObject({ text: 'Wandelen', state: undefined, entry: undefined })
})

it('what is removed keeps its words, and comes back as it was', () => {
  const removed = setState([], row('a'), 'removed')
  expect(removed).toEqual([{ id: 'a', text: 'Wandelen', state: 'removed' }])
  expect(setState(removed, row('a', removed), 'kept')).toEqual([
    { id: 'a', text: 'Wandelen', state: 'kept' },
  ])
})

it('other words for a carried entry are a change, for a new one they are new', () => {
  const changed = changeText([], row('a'), 'Fietsen')
  expect(changed).toEqual([{ id: 'a', text: 'Fietsen', state: 'changed' }])
  expect(changeText(changed, row('n', changed, ['n']), 'Zingen')).toEqual([
    { id: 'a', text: 'Fietsen', state: 'changed' },
    { id: 'n', text: 'Zingen', state: 'new' },
  ])
})

it('removing what was changed keeps the words of before', () => {
  const changed = changeText([], row('a'), 'Fietsen')
  expect(setState(changed, row('a', changed), 'removed')).toEqual([
    { id: 'a', text: 'Wandelen', state: 'removed' },
  ])
})

it('a row without words is no entry, and keeps its place', () => {
  const written = changeText([], row('n', [], ['n']), 'Zingen')
  const cleared = changeText(written, row('n', written, ['n']), '  ')
  expect(cleared).toEqual([])
  expect(row('n', cleared, ['n'])).toMatchObject({ text: '', state: 'new' })
})

it('a new entry that is let go of leaves nothing behind', () => {
  const written = changeText([], row('n', [], ['n']), 'Zingen')
  expect(setState(written, row('n', written), 'gone')).toEqual([])
})
