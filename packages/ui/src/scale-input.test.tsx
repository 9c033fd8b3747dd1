import { fireEvent, render, screen } from '@solidjs/testing-library'
import { expect, it, vi } from 'vitest'
import { ScaleInput } from './scale-input.tsx'

function renderScale(value?: number) {
  const onChange = vi.fn<(value: number) => void>()
  render(() => (
    <>
      <h1 id="title">Hoe heb je geslapen?</h1>
      <ScaleInput
        id="sleep"
        labelledBy="title"
        min={0}
        max={10}
        low="heel slecht"
        high="heel goed"
        value={value}
        onChange={onChange}
      />
    </>
  ))
  return onChange
}

it('eleven numbers, none of them chosen', () => {
  renderScale()
  expect(screen.getAllByRole('radio')).toHaveLength(11)
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
})

it('both ends say what they mean, also to who listens', () => {
  renderScale()
  expect(screen.getByRole('radio', { name: '0: heel slecht' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: '10: heel goed' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: '5' })).toBeTruthy()
})

it('one tap gives the number', () => {
  const onChange = renderScale()
  fireEvent.click(screen.getByRole('radio', { name: '0: heel slecht' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith(0)
})

it('an answer that was given is shown', () => {
  renderScale(0)
  expect(screen.getByRole('radio', { checked: true }).getAttribute('value')).toBe('0')
})
