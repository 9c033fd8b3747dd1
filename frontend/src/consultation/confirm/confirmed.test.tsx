import type { Confirmation } from '@samen/consultation/room'
import { roomTexts } from '@samen/i18n/room'
import { afterEach, expect, test, vi } from 'vitest'
import { inRoom } from '../room/testing/in-room.tsx'
import { RoomServer } from '../room/testing/room-server.ts'
import { Confirmed } from './confirmed.tsx'

afterEach(() => vi.unstubAllGlobals())

const version = { of: 'agreement', id: 'a1', version: 1 } as const
const yes = (how: Confirmation['how']): Confirmation => ({
  ...version,
  party: 'client',
  how,
  at: '2026-03-02T09:12:00Z',
})
const said = async (how: Confirmation['how']) => {
  const page = await inRoom(new RoomServer().open(), () => (
    <Confirmed version={version} standing="client-confirmed" confirmations={[yes(how)]} />
  ))
  return page.getByRole('status').textContent
}

test('with a peer expert is what Sam chose on this screen, and is said as that', async () => {
  const words = await said('with-peer')
  expect(words).toContain(
    'Sam bevestigde op 2 maart 2026, 10.12 uur. Sam koos: met een ervaringsdeskundige.',
  )
  expect(words).not.toContain('bevestigde met')
  expect(roomTexts.en.confirm.by['with-peer']('Sam', '2 March')).toBe(
    'Sam confirmed on 2 March. Sam chose: with a peer expert',
  )
})
