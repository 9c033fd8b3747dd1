import { fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, it, vi } from 'vitest'
import { leftNearLimit, TextArea } from './text-input.tsx'

function Story() {
  const [text, setText] = createSignal('')
  return (
    <TextArea
      id="story"
      label="Mijn verhaal"
      value={text()}
      onInput={setText}
      limit={4000}
      charactersLeft={(left) => `nog ${left}`}
    />
  )
}
const field = () => screen.getByRole('textbox', { name: 'Mijn verhaal' })
const type = (value: string) => fireEvent.input(field(), { target: { value } })

it('nothing of what a client types is remembered or sent to a dictionary', () => {
  render(() => <Story />)
  expect(field().getAttribute('autocomplete')).toBe('off')
  expect(field().getAttribute('spellcheck')).toBe('false')
  expect(field().getAttribute('autocorrect')).toBe('off')
})

it('nobody counts along until the limit is near', () => {
  render(() => <Story />)
  type('Ik heb gekookt.')
  expect(screen.queryByRole('status')).toBeNull()
  type('a'.repeat(3900))
  expect(screen.getByRole('status').textContent).toBe('nog 100')
  expect(field().getAttribute('aria-describedby')).toBe('story-count')
})

it('too much is not cut off: the words say how much', () => {
  render(() => <Story />)
  type('a'.repeat(4010))
  expect(field()).toHaveProperty('value', 'a'.repeat(4010))
  expect(screen.getByRole('status').textContent).toBe('nog -10')
})

it('a drawn heart counts as one, not as two', () => {
  expect(leftNearLimit('💚'.repeat(90), 100)).toBe(10)
  expect(leftNearLimit('💚'.repeat(2000), 4000)).toBeUndefined()
})

it('Enter is done with the field; Shift+Enter and the Enter of a composed word are not', () => {
  const onEnter = vi.fn<() => void>()
  const around = vi.fn<() => void>()
  render(() => (
    <div role="presentation" onKeyDown={around}>
      <TextArea id="line" label="Regel" value="" onInput={() => undefined} onEnter={onEnter} />
    </div>
  ))
  const line = screen.getByRole('textbox', { name: 'Regel' })
  // `fireEvent` gives false when the browser is kept from doing its own.
  expect(fireEvent.keyDown(line, { key: 'Enter', shiftKey: true })).toBe(true)
  expect(fireEvent.keyDown(line, { key: 'Enter', isComposing: true })).toBe(true)
  expect(fireEvent.keyDown(line, { key: 'Escape' })).toBe(true)
  expect(onEnter).not.toHaveBeenCalled()
  expect(around).toHaveBeenCalledTimes(3)
  expect(fireEvent.keyDown(line, { key: 'Enter' })).toBe(false)
  expect(onEnter).toHaveBeenCalledOnce()
  expect(around).toHaveBeenCalledTimes(3)
})
