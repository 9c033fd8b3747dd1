import { emptySheet } from '@samen/consultation/room'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FinishPage } from '../finishing/finish-page.tsx'
import { fieldWords } from './field-words.ts'
import { Reopen } from './reopen.tsx'
import { RoomEvents } from './room-events.tsx'
import { RoomState, SavedMark } from './room-state.tsx'
import { useRoom } from './room-context.tsx'
import { inRoom } from './testing/in-room.tsx'
import { emptyRoom, RoomServer } from './testing/room-server.ts'

afterEach(() => vi.unstubAllGlobals())

/** A field to type in, with what the screen says of it. */
function Typing() {
  const room = useRoom()
  return (
    <>
      <SavedMark />
      <RoomState />
      <textarea
        aria-label="tekst"
        readOnly={!room.canWrite()}
        value={room.field('note/x') ?? ''}
        onInput={(event) => room.save('note/x', event.currentTarget.value)}
      />
    </>
  )
}
const type = (element: HTMLElement, value: string) =>
  fireEvent.input(element, { target: { value } })

describe('in plain words', () => {
  test('everything is saved; and when there is no connection, that the text stays', async () => {
    const page = await inRoom(new RoomServer().open(), () => <Typing />)
    page.getByText('Alles is bewaard')
    page.server.offline = true
    type(page.getByLabelText('tekst'), 'Sam slaapt beter')
    page.getByText('Bewaren …')
    await page.findByText(/Wat je typt blijft hier staan/)
    expect((page.getByLabelText('tekst') as HTMLTextAreaElement).value).toBe('Sam slaapt beter')
    page.server.offline = false
    await vi.waitFor(() => page.getByText('Alles is bewaard'), { timeout: 5_000 })
    expect(page.server.valueOf('note/x')).toBe('Sam slaapt beter')
  })

  test('another screen writes: one tap, and this one does', async () => {
    const page = await inRoom(new RoomServer().open(), () => <Typing />)
    page.server.takeOverElsewhere('Bram')
    await page.findByText('Bram schrijft nu op een ander scherm. Je leest hier mee.')
    fireEvent.click(page.getByRole('button', { name: 'Hier verder schrijven' }))
    await vi.waitFor(() => expect(page.queryByText(/Je leest hier mee/)).toBeNull())
    // The button is gone; the keyboard is at what says what happened, until another screen writes.
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(page.getByText('Je schrijft nu op dit scherm.')),
    )
    type(page.getByLabelText('tekst'), 'Weer hier')
    await vi.waitFor(() => expect(page.server.valueOf('note/x')).toBe('Weer hier'))
    page.server.takeOverElsewhere('Bram')
    await page.findByText('Bram schrijft nu op een ander scherm. Je leest hier mee.')
    expect(page.queryByText('Je schrijft nu op dit scherm.')).toBeNull()
  })

  test.each([
    ['Mijn tekst gebruiken', 'Mijn zin'],
    ['Laten staan', 'Hun zin'],
  ])(
    'a text that could not be saved stands beside what is there now: %s',
    async (choice, stands) => {
      const page = await inRoom(new RoomServer().open(), () => <Typing />)
      type(page.getByLabelText('tekst'), 'Mijn zin')
      page.server.writeElsewhere('note/x', 'Hun zin')
      const kept = await page.findByRole('region', { name: 'Deze tekst is nog niet bewaard' })
      within(kept).getByText('Mijn zin')
      within(kept).getByText('Hun zin')
      fireEvent.click(within(kept).getByRole('button', { name: choice }))
      await vi.waitFor(() => expect(page.server.valueOf('note/x')).toBe(stands))
      await vi.waitFor(() => expect(page.queryByRole('region')).toBeNull())
    },
  )

  test('a text that is no plain text is read by its words, never by its codes', () => {
    expect(
      fieldWords({ what: 'Bellen', who: ['other'], whoElse: 'Noor', lookBack: '2026-03-16' }),
    ).toEqual(['Bellen', 'Noor', '2026-03-16'])
    expect(
      fieldWords({ kind: 'not-ours', who: 'De rechter', ground: 'Wet', objection: 'Bezwaar' }),
    ).toEqual(['De rechter', 'Wet', 'Bezwaar'])
  })
})

describe('the end', () => {
  const finish = (server: RoomServer) =>
    inRoom(server.open(), (visitId) => <FinishPage clientId="sam" visitId={visitId} />)

  test('what is not confirmed, not set down or not talked about is named before it is closed', async () => {
    const written = {
      id: 'a1',
      version: 1,
      visitId: 'v',
      day: '2026-03-02',
      writtenAt: '2026-03-02T09:00:00Z',
      state: 'open' as const,
      content: { what: 'Om elf uur naar bed', who: [], lookBack: null },
      standing: 'written' as const,
    }
    const item = { from: 'client', kind: 'goal', note: '' } as const
    const server = new RoomServer({
      agreements: [{ id: 'a1', versions: [written], confirmations: [], reports: [] }],
      agenda: {
        ...emptyRoom.agenda,
        client: [
          { ...item, key: 'goal:v:1', text: 'slapen', tick: 'discussed' },
          { ...item, key: 'goal:v:2', text: 'geld', tick: null },
        ],
      },
    })
    server.writeElsewhere('agreement/a2', { what: 'Sam belt', who: [], lookBack: null })
    server.writer = null
    const page = await finish(server)
    within(page.getByRole('region', { name: 'Nog niet bevestigd' })).getByText(
      'Dit komt terug in de volgende vragenlijst.',
    )
    within(page.getByRole('region', { name: 'Nog niet neergezet' })).getByText('Sam belt')
    const left = within(page.getByRole('region', { name: 'Voor de volgende keer' }))
    left.getByText('geld')
    expect(left.queryByText('slapen')).toBeNull()
    server.acts.set('room/close', () => {
      server.state = 'closed'
      return [204, null]
    })
    fireEvent.click(page.getByRole('button', { name: 'Ja, afronden' }))
    await page.findByText('Het gesprek is afgerond')
    expect(page.where()).not.toContain('at=finish')
  })

  test('nothing is left: it says so', async () => {
    const page = await finish(new RoomServer())
    expect(page.queryByText('Er is niets blijven liggen.')).not.toBeNull()
  })

  test('the reason is not lost when the page is left while it is written', async () => {
    const server = new RoomServer().open()
    server.state = 'closed'
    const ask = async () => {
      const page = await inRoom(server, () => <Reopen visitId="of Sam" />)
      fireEvent.click(page.getByRole('button', { name: 'Heropenen' }))
      return page
    }
    const first = await ask()
    type(first.getByLabelText('Waarom?'), 'De uitslag kwam binnen')
    first.unmount()
    const reason = (await ask()).getByLabelText<HTMLTextAreaElement>('Waarom?')
    expect(reason.value).toBe('De uitslag kwam binnen')
  })

  test('what stood there before it was reopened can be read', async () => {
    const closedAt = '2026-03-02T10:00:00Z'
    const reopenedAt = '2026-03-02T15:00:00Z'
    const item = { from: 'client', kind: 'goal', key: 'goal:v:sleep' } as const
    const agenda = {
      ...emptyRoom.agenda,
      client: [{ ...item, text: 'slapen', tick: 'later' as const, note: 'Geen tijd meer' }],
    }
    const sheet = { id: 's1', baseVersion: 0, revisions: {} }
    const choice = { ...emptySheet(), choice: 'Ga ik weer werken?' }
    const server = new RoomServer({
      events: [
        { kind: 'closed', at: closedAt, name: 'Anna' },
        { kind: 'reopened', at: reopenedAt, name: 'Anna', reason: 'De datum klopt niet' },
      ],
      before: [
        {
          ...{ closedAt, reopenedAt, agenda, sheets: [{ ...sheet, sheet: choice }] },
          agreements: [{ what: 'Sam belt', who: ['client'], lookBack: null }],
        },
      ],
    }).open()
    const page = await inRoom(server, () => <RoomEvents />)
    const title = 'Zo stond het op 2 maart 2026, 11.00 uur'
    // It is loaded when it is there to be read.
    const then = (await page.findByText(title, {}, { timeout: 10_000 })).closest('details')
    for (const words of ['slapen', 'Later', 'Geen tijd meer', 'Sam belt', 'Ga ik weer werken?'])
      within(then ?? document.body).getByText(words)
    expect(then?.querySelector('input, textarea, button')).toBeNull()
  })

  test('opening it again takes a reason, and everybody can read it', async () => {
    const server = new RoomServer().open()
    server.state = 'closed'
    const page = await inRoom(server, (visitId) => (
      <>
        <Reopen visitId={visitId} />
        <RoomEvents />
      </>
    ))
    fireEvent.click(page.getByRole('button', { name: 'Heropenen' }))
    fireEvent.click(page.getByRole('button', { name: 'Ja, heropenen' }))
    page.getByText('Schrijf op waarom.')
    expect(server.bodies('POST', 'reopen')).toEqual([])
    server.acts.set('room/reopen', (body: { reason: string }) => {
      server.state = 'planned'
      const at = '2026-03-02T15:00:00Z'
      server.room = {
        ...server.room,
        events: [
          { kind: 'closed', at, name: null },
          { kind: 'reopened', at, name: 'Anna', reason: body.reason },
        ],
      }
      return [204, null]
    })
    type(page.getByLabelText('Waarom?'), 'Er ontbrak een afspraak')
    fireEvent.click(page.getByRole('button', { name: 'Ja, heropenen' }))
    await page.findByText(/Anna heropende het gesprek op 2 maart 2026, 16.00 uur/)
    page.getByText(/Reden: Er ontbrak een afspraak/)
    page.getByText(/vanzelf afgerond/)
  })
})
