import { fireEvent, render } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, test, vi } from 'vitest'
import { DigitPad } from './digit-pad.tsx'

function pad(onEnter = () => undefined) {
  const [value, setValue] = createSignal('')
  const page = render(() => (
    <DigitPad
      label="Cijfers van je briefje"
      length={3}
      value={value()}
      onChange={setValue}
      onEnter={onEnter}
      texts={{
        typed: (count) => `${count} van de 3`,
        erase: 'laatste wissen',
        eraseAll: 'Wissen',
      }}
    />
  ))
  const press = (...names: string[]) => {
    for (const name of names) fireEvent.click(page.getByRole('button', { name }))
  }
  return { ...page, value, press }
}

test('a finger types; no more than there are places, and what was typed is not shown', () => {
  const { value, press, getByText, container } = pad()
  press('4', '8', '2', '9')
  expect(value()).toBe('482')
  expect(getByText('3 van de 3')).toBeDefined()
  expect(container.querySelectorAll('[data-typed]').length).toBe(3)
  expect(container.querySelector('.digit-marks')?.textContent).not.toContain('4')
  press('laatste wissen')
  expect(value()).toBe('48')
  press('Wissen')
  expect(value()).toBe('')
})

test('it takes the focus, and a keyboard types wherever the focus is in its dialog', async () => {
  const [value, setValue] = createSignal('')
  const { getByRole, getByText } = render(() => (
    <dialog open>
      <button type="button">Ja, dit klopt</button>
      <DigitPad
        label="Cijfers van je briefje"
        length={3}
        value={value()}
        onChange={setValue}
        texts={{
          typed: () => `${value()} getypt`,
          erase: 'laatste wissen',
          eraseAll: 'Wissen',
        }}
      />
    </dialog>
  ))
  const group = getByRole('group', { name: 'Cijfers van je briefje' })
  await vi.waitFor(() => expect(document.activeElement).toBe(group))
  fireEvent.keyDown(group, { key: '4' })
  const yes = getByRole('button', { name: 'Ja, dit klopt' })
  for (const key of ['8', '9', 'Backspace', '2']) fireEvent.keyDown(yes, { key })
  // With a modifier it is the browser's.
  fireEvent.keyDown(yes, { key: '0', ctrlKey: true })
  getByText('482 getypt')
  // A button beside the pad keeps its own Enter.
  expect(fireEvent.keyDown(yes, { key: 'Enter' })).toBe(true)
})

test('a keyboard types on any of its keys; Enter goes on when all are there', () => {
  const onEnter = vi.fn<() => undefined>()
  const { value, getByRole } = pad(onEnter)
  const key = getByRole('button', { name: '5' })
  fireEvent.keyDown(key, { key: '1' })
  fireEvent.keyDown(key, { key: '2' })
  fireEvent.keyDown(key, { key: 'Enter' })
  expect(onEnter).not.toHaveBeenCalled()
  fireEvent.keyDown(key, { key: 'Backspace' })
  for (const digit of ['0', '3']) fireEvent.keyDown(key, { key: digit })
  expect(value()).toBe('103')
  fireEvent.keyDown(key, { key: 'Enter' })
  expect(onEnter).toHaveBeenCalledOnce()
})
