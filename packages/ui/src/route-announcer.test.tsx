import { render, screen, waitFor } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
import { beforeEach, expect, it, vi } from 'vitest'
import { RouteAnnouncer } from './route-announcer.tsx'
import { Screen } from './screen.tsx'

beforeEach(() => {
  // jsdom has no page to scroll.
  vi.stubGlobal('scrollTo', vi.fn<() => void>())
})

function renderKiosk() {
  const [place, setPlace] = createSignal('Welkom')
  const [ready, setReady] = createSignal(true)
  render(() => (
    <>
      <RouteAnnouncer screen={place()} />
      <Show when={ready()} fallback={<main />}>
        <Screen title={place()} main={<button type="button">Verder</button>} />
      </Show>
    </>
  ))
  return { setPlace, setReady }
}
const announced = () => document.querySelector('[aria-live]')?.textContent

it('the first screen is left to the browser', async () => {
  renderKiosk()
  await Promise.resolve()
  expect(document.activeElement).toBe(document.body)
  expect(announced()).toBe('')
})

it('the heading of the next screen takes the focus and is announced', async () => {
  const { setPlace } = renderKiosk()
  screen.getByRole('button', { name: 'Verder' }).focus()
  setPlace('Wat is je code?')
  await Promise.resolve()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(announced()).toBe('Wat is je code?')
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
})

it('a screen whose code is still on its way is announced when it is there', async () => {
  const { setPlace, setReady } = renderKiosk()
  setReady(false)
  setPlace('Wie ziet wat?')
  await Promise.resolve()
  expect(announced()).toBe('')
  setReady(true)
  await waitFor(() => expect(announced()).toBe('Wie ziet wat?'))
  expect(document.activeElement?.tagName).toBe('H1')
})
