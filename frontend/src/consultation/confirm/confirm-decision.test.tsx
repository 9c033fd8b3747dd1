import { type DecisionSheet, emptySheet } from '@samen/consultation/room'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { DecisionPage } from '../decision/decision-page.tsx'
import { inRoom } from '../room/testing/in-room.tsx'
import { RoomServer } from '../room/testing/room-server.ts'

// A choice is confirmed on the page where it is written, too.

afterEach(() => vi.unstubAllGlobals())

const id = '0190c0de-0000-7000-8000-000000000001'
const sheet = (heard: string): DecisionSheet => ({
  ...emptySheet(),
  choice: 'mijn nachtpil',
  outcome: { kind: 'listened', heard },
})
const version = (number: number, heard: string) => ({
  ...{ id, version: number, visitId: 'v', day: '2026-03-02', writtenAt: '2026-03-02T09:00:00Z' },
  ...{ standing: 'written' as const, sheet: sheet(heard) },
})
const decision = (...versions: ReturnType<typeof version>[]) => [
  { id, versions, confirmations: [] },
]
const consultation = {
  client: { id: 'sam', callingName: 'Sam' },
  visit: null,
  consultation: {
    ...{ preparation: null, goals: [], wishes: [], topics: [], wentWell: [], changes: [] },
    ...{ strengths: [], medicines: [], trends: [], versions: [] },
  },
}

test('what Sam reads stays until there is a newer version, which is read before any yes', async () => {
  const server = new RoomServer({ decisions: decision(version(1, 'Dat het zwaar is')) }).open()
  const page = await inRoom(server, (visitId) => (
    <DecisionPage decisionId={id} visitId={visitId} consultation={consultation} back="/" />
  ))
  const press = (...names: (string | RegExp)[]) => {
    for (const name of names) fireEvent.click(page.getByRole('button', { name }))
  }
  press(/^Hier, nu/, '4', '8')
  const dialog = within(page.getByRole('dialog', { name: 'Klopt dit voor jou?' }))
  dialog.getByText('Dat het zwaar is')

  // Bram begins to change it on another screen.
  const changing = { id, baseVersion: 1, sheet: sheet('Dat het'), revisions: {} }
  server.room = { ...server.room, sheets: [changing] }
  server.takeOverElsewhere()
  await page.findByText(/Bram schrijft nu op een ander scherm/)
  dialog.getByText('Dat het zwaar is')

  const both = decision(version(1, 'Dat het zwaar is'), version(2, 'Dat het wel gaat'))
  server.room = { ...server.room, sheets: [], decisions: both }
  server.takeOverElsewhere()
  await dialog.findByText('Dit is zojuist veranderd. Lees het opnieuw.')
  press('Opnieuw lezen')
  dialog.getByText('Dat het wel gaat')
  press('2', 'Ja, dit klopt')
  dialog.getByText('Typ alle drie de cijfers.')
  expect(server.bodies('POST', 'confirmations')).toEqual([])
})
