import type { ShownAnswer } from '@samen/consultation'
import { afterEach, expect, test, vi } from 'vitest'
import { inRoom } from './room/testing/in-room.tsx'
import { RoomServer } from './room/testing/room-server.ts'
import { Strengths } from './strengths.tsx'

afterEach(() => vi.unstubAllGlobals())

const answer = (key: string, topic: string, said: string): ShownAnswer => ({
  key,
  topic,
  question: '?',
  lines: [said],
})

test('what gives Sam strength is called so once', async () => {
  const server = new RoomServer()
  server.open()
  const page = await inRoom(server, () => (
    <Strengths
      name="Sam"
      day={undefined}
      strengths={[
        answer('strength.sources', 'Wat mij kracht geeft', 'Een dier'),
        answer('helps.entries', 'Wat mij helpt', 'Wandelen'),
      ]}
    />
  ))
  expect(page.getByText('Een dier')).toBeTruthy()
  expect(page.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Wat Sam kracht geeft',
    'Wat mij helpt',
  ])
})
