import { expect, test } from 'vitest'
import { clientScreenAddress, conversationIn } from './client-screen.ts'

const of = {
  clientId: '0197a000-0000-7000-8000-000000000001',
  visitId: '0197a000-0000-7000-8000-000000000002',
}

test('the address of the client’s screen says which conversation it belongs to', () => {
  const address = new URL(clientScreenAddress(of), 'https://samen.example')
  expect(address.pathname).toBe('/kiosk')
  expect(conversationIn(address.hash)).toEqual(of)
})

test('anything else is a kiosk', () => {
  const { clientId } = of
  for (const hash of ['', '#room', `#room/${clientId}`, `#room/${clientId}/..`, '#inschrijven=x'])
    expect(conversationIn(hash)).toBeUndefined()
  expect(conversationIn(`#room/${clientId}/${of.visitId}/../../x`)).toBeUndefined()
})
