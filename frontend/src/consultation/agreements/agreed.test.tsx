import {
  type AgreementLine,
  type DecisionLine,
  emptySheet,
  type Standing,
} from '@samen/consultation/room'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { inRoom } from '../room/testing/in-room.tsx'
import { RoomServer } from '../room/testing/room-server.ts'
import { Agreed } from './agreed.tsx'

afterEach(() => vi.unstubAllGlobals())

const line = (id: string, what: string, visitId: string, standing: Standing): AgreementLine => ({
  id,
  versions: [
    {
      id,
      version: 1,
      visitId,
      day: '2026-03-02',
      writtenAt: '2026-03-02T09:00:00Z',
      state: 'open',
      content: { what, who: ['client'], lookBack: null },
      standing,
    },
  ],
  confirmations: [],
  reports: [],
})
const row = (page: Awaited<ReturnType<typeof agreed>>, what: string) => {
  const item = page.getByText(what).closest('li')
  if (item === null) throw new Error(`no row of ${what}`)
  return within(item)
}
async function agreed() {
  const server = new RoomServer({
    agreements: [
      line('a1', 'Om elf uur naar bed', 'january', 'confirmed'),
      line('a2', 'Anna belt de apotheek', 'today', 'written'),
      line('a3', 'Elke dag een rondje', 'today', 'client-confirmed'),
    ],
  }).open()
  server.acts.set('confirmations', () => [201, null])
  return await inRoom(server, () => <Agreed visitId="today" />)
}

test('what waits for Anna stands first, with her button in its row', async () => {
  const page = await agreed()
  const rows = page.getAllByRole('listitem').map((item) => item.textContent)
  expect(rows[0]).toContain('Elke dag een rondje')
  fireEvent.click(row(page, 'Elke dag een rondje').getByText('Ik, Anna, bevestig dit'))
  await vi.waitFor(() =>
    expect(page.server.bodies('POST', 'confirmations')).toEqual([
      { party: 'clinician', of: 'agreement', id: 'a3', version: 1 },
    ]),
  )
  for (const what of ['Om elf uur naar bed', 'Anna belt de apotheek'])
    expect(row(page, what).queryByText('Ik, Anna, bevestig dit')).toBeNull()
})

test('who does it is called by name: the clinician of then, not who sits here now', async () => {
  const made = line('a4', 'De apotheek bellen', 'january', 'confirmed')
  const versions = made.versions.map((version) => ({
    ...version,
    writtenBy: 'Bram',
    content: { ...version.content, who: ['client' as const, 'clinician' as const] },
  }))
  const server = new RoomServer({ agreements: [{ ...made, versions }] }).open()
  const page = await inRoom(server, () => <Agreed visitId="today" />)
  page.getByText(/Sam en Bram/)
  expect(page.queryByText(/Anna/)).toBeNull()
})

test('keeping, changing and stopping are for what was agreed at an earlier visit', async () => {
  const page = await agreed()
  row(page, 'Om elf uur naar bed').getByRole('button', { name: 'Zo houden' })
  for (const what of ['Anna belt de apotheek', 'Elke dag een rondje']) {
    expect(row(page, what).queryByRole('button', { name: 'Zo houden' })).toBeNull()
    row(page, what).getByRole('link', { name: `Lees de afspraak: ${what}` })
  }
})

const undecided = (id: string, more: Partial<DecisionLine['versions'][number]>): DecisionLine => ({
  id,
  versions: [
    {
      id,
      version: 1,
      visitId: 'january',
      day: '2026-01-12',
      writtenAt: '2026-01-12T09:00:00Z',
      standing: 'confirmed',
      sheet: {
        ...emptySheet(),
        choice: `Ga ik weer werken (${id})?`,
        outcome: { kind: 'disagreement', client: 'Ik wil wel', clinician: 'Te vroeg' },
        plan: {
          ...emptySheet().plan,
          tasks: [{ id: 't1', what: 'De bedrijfsarts bellen', who: 'client' }],
          reviewDate: '2026-04-06',
        },
      },
      ...more,
    },
  ],
  confirmations: [],
})

test('where nothing was chosen, who does what and the looking back stand among what was agreed', async () => {
  const decisions = [
    undecided('d1', {}),
    undecided('d2', { standing: 'written' }),
    undecided('d3', { standing: 'written', visitId: 'today' }),
  ]
  const server = new RoomServer({ decisions }).open()
  const page = await inRoom(server, () => <Agreed visitId="today" />)
  const seen = within(page.getByText('Ga ik weer werken (d1)?').closest('li') ?? document.body)
  seen.getByText('jullie waren het niet eens, besproken op 12 januari 2026')
  seen.getByText('Sam: De bedrijfsarts bellen')
  seen.getByText('Terugkijken: 6 april 2026')
  page.getByText('Ga ik weer werken (d2)?')
  // Set down a moment ago: nobody looks back on it yet.
  expect(page.queryByText('Ga ik weer werken (d3)?')).toBeNull()
})

test('an agreement that Anna alone would stop stays, as not confirmed; nobody stops it twice', async () => {
  const stop = (id: string, what: string, standing: Standing) => {
    const made = line(id, what, 'january', standing)
    const versions = made.versions.map((version) => ({ ...version, state: 'stopped' as const }))
    return { ...made, versions }
  }
  const agreements = [stop('a1', 'Lopen', 'written'), stop('a2', 'Bellen', 'confirmed')]
  const page = await inRoom(new RoomServer({ agreements }).open(), () => <Agreed visitId="today" />)
  const walk = row(page, 'Lopen')
  walk.getByText('Met deze afspraak stoppen.')
  walk.getByText('Opgeschreven, nog niet bevestigd')
  expect(walk.queryByRole('button', { name: 'Stoppen' })).toBeNull()
  expect(page.queryByText('Bellen')).toBeNull()
})
