import { fireEvent } from '@solidjs/testing-library'
import { createSignal, untrack } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FinishPage } from '../finishing/finish-page.tsx'
import { inRoom } from '../room/testing/in-room.tsx'
import { emptyRoom, RoomServer } from '../room/testing/room-server.ts'
import { WithCompany } from './company.tsx'
import { CompanyCame, CompanyQuestion } from './company-question.tsx'
import { Opens } from './opens.tsx'
import { hasSomethingToClose } from './something-to-close.ts'

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const id = '0190c0de-0000-7000-8000-000000000001'
const agreement = (what: string, standing: 'written' | 'confirmed') => ({
  id,
  versions: [
    {
      id,
      version: 1,
      visitId: 'v',
      day: '2026-03-02',
      writtenAt: '2026-03-02T09:00:00Z',
      state: 'open' as const,
      content: { what, who: [], lookBack: null },
      standing,
    },
  ],
  confirmations: [],
  reports: [],
})
const note = (text: string) => ({
  id,
  version: 1,
  visitId: 'v',
  writtenAt: '2026-01-12T09:30:00Z',
  typedBy: 'client' as const,
  removed: false,
  note: { text, day: '2026-01-12' },
})

/** A page with two parts that open, and a button that ends the conversation. */
function Parts(props: { readonly asks: boolean }) {
  const [asks, setAsks] = createSignal(untrack(() => props.asks))
  return (
    <WithCompany visitId="v" asks={asks()}>
      <h1>Gesprek met Sam</h1>
      <CompanyQuestion />
      <CompanyCame />
      <Opens part="went-well" title="Wat goed ging">
        <h2>Wat goed ging</h2>
        <p>Ik heb soep gekookt</p>
      </Opens>
      <Opens part="changes" title="Wat anders is">
        <p>Slapen: 6</p>
      </Opens>
      <button onClick={() => setAsks(false)}>Afronden</button>
    </WithCompany>
  )
}
const page = (asks = true) => inRoom(new RoomServer().open(), () => <Parts asks={asks} />)

describe('somebody in the room', () => {
  test('before it is answered only the agenda is open', async () => {
    const { queryByText } = await page()
    expect(queryByText('Ik heb soep gekookt')).toBeNull()
    expect(queryByText('Wat goed ging')).toBeNull()
  })

  test('nobody: everything opens with one tap', async () => {
    const { getByText, getByRole, queryByRole } = await page()
    fireEvent.click(getByRole('button', { name: 'Nee' }))
    getByText('Ik heb soep gekookt')
    getByText('Slapen: 6')
    expect(queryByRole('button', { name: 'Nee' })).toBeNull()
  })

  test('the keyboard goes on at what now says who is there, or at what opened', async () => {
    const { getByText, getByRole } = await page()
    const here = () => document.activeElement
    fireEvent.click(getByRole('button', { name: 'Ja' }))
    expect(here()).toBe(getByText('Er is iemand mee. Sam kiest wat er opengaat.'))
    fireEvent.click(getByRole('button', { name: /niemand meer bij/ }))
    expect(here()).toBe(getByRole('heading', { name: 'Wat goed ging' }))
    fireEvent.click(getByRole('button', { name: 'Iemand erbij gekomen' }))
    expect(here()).toBe(getByText('Er is iemand mee. Sam kiest wat er opengaat.'))
  })

  test('nobody, by keyboard: on at the first part that opened, not at the top', async () => {
    const { getByRole } = await page()
    fireEvent.click(getByRole('button', { name: 'Nee' }))
    expect(document.activeElement).toBe(getByRole('heading', { name: 'Wat goed ging' }))
  })

  test('somebody: the client opens part by part, and closes again', async () => {
    const { getByText, queryByText, getByRole } = await page()
    fireEvent.click(getByRole('button', { name: 'Ja' }))
    expect(queryByText('Ik heb soep gekookt')).toBeNull()
    fireEvent.click(getByRole('button', { name: 'Laat zien: Wat goed ging' }))
    getByText('Ik heb soep gekookt')
    expect(queryByText('Slapen: 6')).toBeNull()
    fireEvent.click(getByRole('button', { name: 'Doe dicht: Wat goed ging' }))
    expect(queryByText('Ik heb soep gekookt')).toBeNull()
  })

  test('who comes in later closes everything with one tap; loading anew does not open it', async () => {
    const first = await page()
    fireEvent.click(first.getByRole('button', { name: 'Nee' }))
    fireEvent.click(first.getByRole('button', { name: 'Iemand erbij gekomen' }))
    expect(first.queryByText('Ik heb soep gekookt')).toBeNull()
    first.unmount()
    const again = await page()
    expect(again.queryByText('Ik heb soep gekookt')).toBeNull()
    again.getByText('Er is iemand mee. Sam kiest wat er opengaat.')
  })

  test('finishing the conversation opens nothing: who came along is still there', async () => {
    const first = await page()
    fireEvent.click(first.getByRole('button', { name: 'Ja' }))
    first.unmount()
    // Finished, on this page or after loading it anew: nothing is asked any more.
    const finished = await page(false)
    expect(finished.queryByText('Ik heb soep gekookt')).toBeNull()
    fireEvent.click(finished.getByRole('button', { name: 'Laat zien: Wat goed ging' }))
    finished.getByText('Ik heb soep gekookt')
    expect(finished.queryByText('Slapen: 6')).toBeNull()
    fireEvent.click(finished.getByRole('button', { name: /niemand meer bij/ }))
    finished.getByText('Slapen: 6')
  })

  test('not answered before the end: it is still asked, and nothing opens by itself', async () => {
    const during = await page()
    fireEvent.click(during.getByRole('button', { name: 'Afronden' }))
    expect(during.queryByText('Ik heb soep gekookt')).toBeNull()
    during.getByRole('button', { name: 'Ja' })
  })

  test('on the last page what is not confirmed opens by the client alone', async () => {
    const server = new RoomServer({
      agreements: [agreement('Om elf uur naar bed', 'written')],
    }).open()
    const last = await inRoom(server, (visitId) => (
      <WithCompany visitId="v" asks>
        <FinishPage clientId="sam" visitId={visitId} />
      </WithCompany>
    ))
    expect(last.queryByText('Om elf uur naar bed')).toBeNull()
    expect(last.queryByRole('button', { name: 'Samenvatting' })).toBeNull()
    fireEvent.click(last.getByRole('button', { name: 'Ja' }))
    expect(last.queryByText('Om elf uur naar bed')).toBeNull()
    fireEvent.click(last.getByRole('button', { name: 'Laat zien: Nog niet bevestigd' }))
    last.getByText('Om elf uur naar bed')
  })

  test.each([
    ['an agreement', { agreements: [agreement('Bellen', 'confirmed')] }, []],
    ['a note on the timeline', { timeline: [note('Net verhuisd')] }, []],
    ['something that is being written', {}, [`agreement/${id}`]],
    ['a note at the agenda', {}, ['note/goal:v:1']],
  ] as const)('without a preparation it is asked for %s', (_, written, names) => {
    const fields = names.map((name) => ({
      name,
      revision: 1,
      value: { what: 'Bellen', who: [], lookBack: null },
      savedAt: '2026-03-02T09:00:00Z',
    }))
    expect(hasSomethingToClose({ versions: [] }, { ...emptyRoom, ...written, fields })).toBe(true)
    expect(hasSomethingToClose({ versions: [] }, emptyRoom)).toBe(false)
  })

  test('where there is nothing to close nothing is asked', async () => {
    const { getByText, queryByRole } = await page(false)
    getByText('Ik heb soep gekookt')
    expect(queryByRole('button', { name: 'Nee' })).toBeNull()
  })
})
