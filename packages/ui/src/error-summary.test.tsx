import { fireEvent, render, screen } from '@solidjs/testing-library'
import { expect, it, vi } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'

it('takes the focus, and each link goes to its question', () => {
  // jsdom has no page to scroll.
  Element.prototype.scrollIntoView = vi.fn<() => void>()
  render(() => (
    <>
      <ErrorSummary
        title="Dit past nog niet"
        errors={[{ target: 'sleep-title', text: 'Kies een cijfer' }]}
      />
      <h2 id="sleep-title">Hoe heb je geslapen?</h2>
    </>
  ))
  expect(document.activeElement).toBe(screen.getByRole('alert', { name: 'Dit past nog niet' }))
  fireEvent.click(screen.getByRole('link', { name: 'Kies een cijfer' }))
  expect(document.activeElement).toBe(screen.getByText('Hoe heb je geslapen?'))
  // The address of a kiosk does not change.
  expect(location.hash).toBe('')
})
