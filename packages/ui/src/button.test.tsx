import { fireEvent, render, screen } from '@solidjs/testing-library'
import { expect, it, vi } from 'vitest'
import { Button } from './button.tsx'

it('is pressed once per press, and submits no form by accident', () => {
  const onPress = vi.fn<() => void>()
  render(() => <Button onPress={onPress}>Verder</Button>)
  const button = screen.getByRole('button', { name: 'Verder' })
  fireEvent.click(button)
  expect(onPress).toHaveBeenCalledOnce()
  expect(button.getAttribute('type')).toBe('button')
})

it('when it cannot be used it still can be found, and does nothing', () => {
  const onPress = vi.fn<() => void>()
  render(() => (
    <Button disabled onPress={onPress}>
      Inleveren
    </Button>
  ))
  const button = screen.getByRole('button', { name: 'Inleveren' })
  fireEvent.click(button)
  expect(onPress).not.toHaveBeenCalled()
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(button).toHaveProperty('disabled', false)
})
