import { render } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { ByKey } from './by-key.tsx'

test('rows stay when their items come anew, and follow when items come, go and change', () => {
  const [items, setItems] = createSignal([
    { id: 'a', text: 'slapen' },
    { id: 'b', text: 'geld' },
  ])
  const { container, getByDisplayValue } = render(() => (
    <ByKey each={items()} by={({ id }) => id}>
      {(item, index) => <input value={`${index()} ${item().text}`} />}
    </ByKey>
  ))
  const money = getByDisplayValue('1 geld') as HTMLInputElement
  money.focus()
  setItems([
    { id: 'a', text: 'slapen' },
    { id: 'b', text: 'geld en wonen' },
    { id: 'c', text: 'werk' },
  ])
  expect(money.isConnected).toBe(true)
  expect(document.activeElement).toBe(money)
  expect(money.value).toBe('1 geld en wonen')
  setItems([{ id: 'b', text: 'geld' }])
  expect([...container.querySelectorAll('input')].map(({ value }) => value)).toEqual(['0 geld'])
  expect(money.isConnected).toBe(true)
})
