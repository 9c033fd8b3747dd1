import { render, screen, waitFor } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
import { expect, it } from 'vitest'
import { keepPlace, rememberPlace } from './remember-place.ts'

function Confirming(props: { readonly gone: boolean }) {
  return (
    <main>
      <section aria-label="Bevestigen">
        <Show when={!props.gone} fallback={<p>Bevestigd</p>}>
          <button type="button">Ja</button>
        </Show>
      </section>
      <button type="button">Verder</button>
    </main>
  )
}

it('who pressed what is gone now goes on in the part of the page it was in', () => {
  const [gone, setGone] = createSignal(false)
  render(() => <Confirming gone={gone()} />)
  screen.getByText('Ja').focus()
  const goBack = rememberPlace()
  setGone(true)
  goBack()
  expect(document.activeElement).toBe(screen.getByLabelText('Bevestigen'))
})

it('who went elsewhere meanwhile stays there', () => {
  const [gone, setGone] = createSignal(false)
  render(() => <Confirming gone={gone()} />)
  screen.getByText('Ja').focus()
  const goBack = rememberPlace()
  setGone(true)
  screen.getByText('Verder').focus()
  goBack()
  expect(document.activeElement).toBe(screen.getByText('Verder'))
})

it('on a page that keeps the place nobody has to ask for it', async () => {
  const end = keepPlace()
  const [gone, setGone] = createSignal(false)
  render(() => <Confirming gone={gone()} />)
  screen.getByText('Ja').focus()
  setGone(true)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Bevestigen')))
  end()
})
