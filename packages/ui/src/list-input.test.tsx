import { fireEvent, render, screen, within } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, it } from 'vitest'
import { ListInput } from './list-input.tsx'
import type { ListEntry } from './list-rows.ts'

const texts = {
  add: 'Erbij',
  entry: (place: number) => `Nummer ${place}`,
  keep: 'Klopt nog',
  change: 'Veranderen',
  remove: 'Weghalen',
  putBack: 'Terugzetten',
  state: { new: 'nieuw', kept: 'klopt', changed: 'veranderd', removed: 'weggehaald' },
  about: (action: string, entry: string) => `${action}: ${entry}`,
}

function Helps(props: { readonly carried?: boolean }) {
  const [entries, setEntries] = createSignal<readonly ListEntry[]>([])
  return (
    <>
      <h1 id="title">Wat helpt jou?</h1>
      <ListInput
        id="helps"
        labelledBy="title"
        carried={props.carried ? [{ id: 'a', label: 'Wandelen' }] : []}
        entries={entries()}
        onChange={setEntries}
        texts={texts}
      />
      <output aria-label="answer">
        {entries()
          .map(({ text, state }) => `${text}=${state}`)
          .join(',')}
      </output>
    </>
  )
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } })
const answer = () => screen.getByLabelText('answer').textContent

it('a first list begins with one field, and nothing is in the answer yet', () => {
  render(() => <Helps />)
  expect(screen.getAllByRole('textbox')).toHaveLength(1)
  expect(answer()).toBe('')
  write('Nummer 1', 'Zingen')
  expect(answer()).toBe('Zingen=new')
})

it('the field that is written in stays the same field', async () => {
  render(() => <Helps />)
  press('Erbij')
  await Promise.resolve()
  const second = screen.getByRole('textbox', { name: 'Nummer 2' })
  expect(document.activeElement).toBe(second)
  write('Nummer 2', 'Zingen')
  write('Nummer 1', 'Koken')
  expect(screen.getByRole('textbox', { name: 'Nummer 2' })).toBe(second)
  expect(document.activeElement).toBe(second)
})

it('a carried entry is confirmed, changed or removed', () => {
  render(() => <Helps carried />)
  expect(answer()).toBe('')
  press('Klopt nog: Wandelen')
  expect(answer()).toBe('Wandelen=kept')
  press('Weghalen: Wandelen')
  expect(answer()).toBe('Wandelen=removed')
  expect(within(screen.getByRole('listitem')).getByText('weggehaald')).toBeTruthy()
  press('Terugzetten: Wandelen')
  press('Veranderen: Wandelen')
  write('Nummer 1', 'Fietsen')
  expect(answer()).toBe('Fietsen=changed')
})

it('after a button is gone the focus stays in its row', async () => {
  render(() => <Helps carried />)
  press('Klopt nog: Wandelen')
  await Promise.resolve()
  expect(screen.getByRole('listitem').contains(document.activeElement)).toBe(true)
})
