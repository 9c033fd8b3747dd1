import { fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, it } from 'vitest'
import { ChoiceGroup } from './choice-tile.tsx'

const options = [
  { code: 'walk', label: 'Tijdens een wandeling', pictogram: 'walk' },
  { code: 'sit', label: 'Rustig zitten', detail: 'In de spreekkamer' },
]

function Asked(props: { readonly many?: boolean; readonly error?: string }) {
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  return (
    <>
      <h1 id="title">Hoe praat je graag?</h1>
      <ChoiceGroup
        id="contact"
        labelledBy="title"
        many={props.many}
        error={props.error}
        options={options}
        chosen={chosen()}
        onChoose={(code, on) => setChosen(on ? [...(props.many ? chosen() : []), code] : [])}
      />
      <output>{chosen().join(' ')}</output>
    </>
  )
}

it('a client chooses one; nothing was chosen beforehand', () => {
  render(() => <Asked />)
  expect(screen.getByRole('radiogroup', { name: 'Hoe praat je graag?' })).toBeTruthy()
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  fireEvent.click(screen.getByLabelText('Tijdens een wandeling'))
  fireEvent.click(screen.getByLabelText(/Rustig zitten/))
  expect(screen.getByRole('status').textContent).toBe('sit')
})

it('a client chooses several, and lets go of them again', () => {
  render(() => <Asked many />)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tijdens een wandeling' }))
  fireEvent.click(screen.getByRole('checkbox', { name: /Rustig zitten/ }))
  expect(screen.getByRole('status').textContent).toBe('walk sit')
  fireEvent.click(screen.getByRole('checkbox', { name: /Rustig zitten/ }))
  expect(screen.getByRole('status').textContent).toBe('')
})

it('what is wrong belongs to the group', () => {
  render(() => <Asked error="Kies er een." />)
  const group = screen.getByRole('radiogroup')
  const described = group.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toBe('Kies er een.')
})

it('a choice that has the focus keeps it when its words are told anew', () => {
  const [name, setName] = createSignal('Sam')
  render(() => (
    <ChoiceGroup
      id="who"
      labelledBy="title"
      options={[{ code: 'client', label: name() }]}
      chosen={[]}
      onChoose={() => undefined}
    />
  ))
  screen.getByLabelText('Sam').focus()
  setName('Samira')
  expect(document.activeElement).toBe(screen.getByLabelText('Samira'))
})
