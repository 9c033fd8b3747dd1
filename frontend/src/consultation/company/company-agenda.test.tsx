import type { AgendaItem } from '@samen/consultation/room'
import { fireEvent } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Carried } from '../agenda/carried.tsx'
import { ClientTopics } from '../agenda/client-topics.tsx'
import { inRoom } from '../room/testing/in-room.tsx'
import { emptyRoom, RoomServer } from '../room/testing/room-server.ts'
import { WithCompany } from './company.tsx'
import { CompanyCame, CompanyQuestion } from './company-question.tsx'

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const topicOf = (visitId: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  key: `topic:${visitId}:hope.level`,
  from: 'client',
  kind: 'topic',
  questionnaireId: 'mijn-voorbereiding',
  text: 'Hoop',
  tick: null,
  note: '',
  ...more,
})
const disclosedOf = (visitId: string) => ({
  visitId,
  questionnaireId: 'mijn-voorbereiding',
  version: 1,
  key: 'hope.level',
  at: '2026-03-02T09:12:00Z',
  name: 'Anna',
  answer: { key: 'hope.level', topic: 'Hoop', question: 'Hoeveel hoop?', lines: ['Bijna niets'] },
})

/** Sam opened what was marked to tell in person: of today, or left over from January. */
function withOpened(item: AgendaItem, visitId: string) {
  const agenda = item.carriedFrom
    ? { ...emptyRoom.agenda, carried: [item] }
    : { ...emptyRoom.agenda, client: [item] }
  return new RoomServer({ agenda, disclosures: [disclosedOf(visitId)] }).open()
}
const agendaPage = (server: RoomServer) =>
  inRoom(server, () => (
    <WithCompany visitId="v" asks>
      <CompanyQuestion />
      <CompanyCame />
      <ClientTopics visitId="v" />
      <Carried visitId="v" />
    </WithCompany>
  ))

describe.each([
  ['of today', topicOf('v'), 'v'],
  ['left over', topicOf('january', { carriedFrom: '2026-01-12' }), 'january'],
] as const)('an answer to tell in person, %s', (_, item, visitId) => {
  test('before it is answered who is there, a topic is its title and no more', async () => {
    const page = await agendaPage(withOpened(item, visitId))
    page.getByText('Hoop')
    expect(page.queryByText('Bijna niets')).toBeNull()
    expect(page.queryByText('Hoeveel hoop?')).toBeNull()
    expect(page.queryByRole('button', { name: /laten? zien/i })).toBeNull()
  })

  test('closes when somebody comes in; Sam opens it again, and closes it', async () => {
    const page = await agendaPage(withOpened(item, visitId))
    fireEvent.click(page.getByRole('button', { name: 'Nee' }))
    page.getByText('Bijna niets')
    fireEvent.click(page.getByRole('button', { name: 'Iemand erbij gekomen' }))
    expect(page.queryByText('Bijna niets')).toBeNull()
    page.getByText('Hoop')
    fireEvent.click(page.getByRole('button', { name: 'Laat zien: Hoop' }))
    page.getByText('Bijna niets')
    fireEvent.click(page.getByRole('button', { name: 'Doe dicht: Hoop' }))
    expect(page.queryByText('Bijna niets')).toBeNull()
  })
})

test('what Sam opens with the digits while somebody is there is on the screen', async () => {
  const server = withOpened(topicOf('v'), 'v')
  server.room = { ...server.room, disclosures: [] }
  const page = await agendaPage(server)
  fireEvent.click(page.getByRole('button', { name: 'Ja' }))
  server.acts.set('disclosure', () => {
    server.room = { ...server.room, disclosures: [disclosedOf('v')] }
    return [201, null]
  })
  fireEvent.click(page.getByRole('button', { name: /wil dit nu laten zien: Hoop/ }))
  for (const digit of '482') fireEvent.click(page.getByRole('button', { name: digit }))
  fireEvent.click(page.getByRole('button', { name: 'Ja, laat zien' }))
  expect(await page.findByText('Bijna niets')).toBeTruthy()
})

describe('a note at a thing to talk about', () => {
  const noted = topicOf('v', { note: 'Sam denkt aan stoppen' })
  const withNote = () => new RoomServer({ agenda: { ...emptyRoom.agenda, client: [noted] } }).open()
  /** Also where it is being written, and on paper. */
  const isThere = (page: Awaited<ReturnType<typeof agendaPage>>) =>
    page.queryAllByText('Sam denkt aan stoppen').length +
      page.queryAllByDisplayValue('Sam denkt aan stoppen').length >
    0

  test('is open when the two are alone, and opened by Sam when they are not', async () => {
    const page = await agendaPage(withNote())
    expect(isThere(page)).toBe(false)
    fireEvent.click(page.getByRole('button', { name: 'Nee' }))
    expect(isThere(page)).toBe(true)
    fireEvent.click(page.getByRole('button', { name: 'Iemand erbij gekomen' }))
    expect(isThere(page)).toBe(false)
    fireEvent.click(page.getByRole('button', { name: 'Laat zien: Notitie bij: Hoop' }))
    expect(isThere(page)).toBe(true)
  })

  test('that is begun with somebody there is written on; it keeps the keyboard', async () => {
    const server = new RoomServer({ agenda: { ...emptyRoom.agenda, client: [topicOf('v')] } })
    const page = await agendaPage(server.open())
    fireEvent.click(page.getByRole('button', { name: 'Ja' }))
    fireEvent.click(page.getByRole('button', { name: 'Notitie bij: Hoop' }))
    const note = page.getByLabelText(/Korte notitie/)
    await vi.waitFor(() => expect(document.activeElement).toBe(note))
    fireEvent.input(note, { target: { value: 'Sam belt zelf' } })
    await vi.waitFor(() => expect(server.valueOf('note/topic:v:hope.level')).toBe('Sam belt zelf'))
    expect(note.isConnected).toBe(true)
    fireEvent.click(page.getByRole('button', { name: 'Doe dicht: Notitie bij: Hoop' }))
    expect(page.queryByDisplayValue('Sam belt zelf')).toBeNull()
  })

  test('that is begun before it is asked who is there stays while it is written', async () => {
    const server = new RoomServer({ agenda: { ...emptyRoom.agenda, client: [topicOf('v')] } })
    const page = await inRoom(server.open(), () => {
      const [asks, setAsks] = createSignal(false)
      return (
        <WithCompany visitId="v" asks={asks()}>
          <CompanyQuestion />
          <ClientTopics visitId="v" />
          <button onClick={() => setAsks(true)}>Er is iets te sluiten</button>
        </WithCompany>
      )
    })
    fireEvent.click(page.getByRole('button', { name: 'Notitie bij: Hoop' }))
    const note = page.getByLabelText(/Korte notitie/)
    fireEvent.click(page.getByRole('button', { name: 'Er is iets te sluiten' }))
    page.getByText('Is er iemand mee in het gesprek?')
    expect(note.isConnected).toBe(true)
    fireEvent.click(page.getByRole('button', { name: 'Ja' }))
    expect(note.isConnected).toBe(false)
  })
})

test('nothing of what was opened is kept in the browser', async () => {
  const page = await agendaPage(withOpened(topicOf('v'), 'v'))
  fireEvent.click(page.getByRole('button', { name: 'Ja' }))
  fireEvent.click(page.getByRole('button', { name: 'Laat zien: Hoop' }))
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/hope|Hoop|topic/)
})
