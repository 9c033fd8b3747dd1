import type { AgendaItem } from '@samen/consultation/room'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { inRoom } from '../room/testing/in-room.tsx'
import { emptyRoom, refusal, RoomServer } from '../room/testing/room-server.ts'
import { Carried } from './carried.tsx'
import { ClientGoals } from './client-goals.tsx'
import { ClientTopics } from './client-topics.tsx'
import { Points } from './points.tsx'

afterEach(() => vi.unstubAllGlobals())

const item = (key: string, text: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  key,
  from: 'client',
  kind: 'goal',
  text,
  tick: null,
  note: '',
  ...more,
})
const goals = [item('goal:v:1', 'de nachten'), item('goal:v:2', 'mijn zus')]
const withGoals = () => new RoomServer({ agenda: { ...emptyRoom.agenda, client: goals } }).open()
const type = (element: HTMLElement, value: string) =>
  fireEvent.input(element, { target: { value } })

describe('how far we are', () => {
  test('nothing is chosen beforehand; a choice is saved, and choosing it again takes it back', async () => {
    const page = await inRoom(withGoals(), (id) => <ClientGoals visitId={id} isPrepared />)
    const ticks = within(page.getByRole('group', { name: /de nachten/ }))
    for (const button of ticks.getAllByRole('button'))
      expect(button.getAttribute('aria-pressed')).toBe('false')
    fireEvent.click(ticks.getByText('Later'))
    expect(ticks.getByText('Later').getAttribute('aria-pressed')).toBe('true')
    await vi.waitFor(() => expect(page.server.valueOf('tick/goal:v:1')).toBe('later'))
    fireEvent.click(ticks.getByText('Later'))
    await vi.waitFor(() => expect(page.server.valueOf('tick/goal:v:1')).toBeNull())
    expect(page.server.valueOf('tick/goal:v:2')).toBeUndefined()
  })

  test('a note opens with one tap, takes the focus, and keeps it while it is saved', async () => {
    const page = await inRoom(withGoals(), (id) => <ClientGoals visitId={id} isPrepared />)
    fireEvent.click(page.getByRole('button', { name: 'Notitie bij: mijn zus' }))
    const note = await page.findByLabelText(/Korte notitie/)
    await vi.waitFor(() => expect(document.activeElement).toBe(note))
    type(note, 'Sam belt haar zelf')
    await vi.waitFor(() => expect(page.server.valueOf('note/goal:v:2')).toBe('Sam belt haar zelf'))
    // The room comes anew from the server; the field stays the one that is being typed in.
    page.server.tell()
    await vi.waitFor(() => expect(document.activeElement).toBe(note))
    expect(note.isConnected).toBe(true)
  })

  test('while another screen writes there is nothing to press, and what was ticked is a word', async () => {
    const server = withGoals()
    server.writeElsewhere('tick/goal:v:1', 'discussed')
    const page = await inRoom(server, (id) => <ClientGoals visitId={id} isPrepared />)
    expect(page.queryAllByRole('button')).toEqual([])
    expect(page.getAllByText('Besproken').length).toBeGreaterThan(0)
  })

  test('what was left over says from when', async () => {
    const carried = [item('goal:u:1', 'werk', { carriedFrom: '2026-01-12' })]
    const server = new RoomServer({ agenda: { ...emptyRoom.agenda, carried } }).open()
    const page = await inRoom(server, (id) => <Carried visitId={id} />)
    expect(page.queryByText('bleef liggen op 12 januari 2026')).not.toBeNull()
  })
})

test("what was left over and is one of today's goals stands there once, and says so", async () => {
  const again = item('goal:v:tell', 'Ik wil iets vertellen', { carriedFrom: '2026-01-12' })
  const server = new RoomServer({ agenda: { ...emptyRoom.agenda, client: [again] } }).open()
  const page = await inRoom(server, (id) => <ClientGoals visitId={id} isPrepared />)
  page.getByText('bleef liggen op 12 januari 2026')
  expect(page.getAllByRole('listitem')).toHaveLength(1)
})

test('a line typed in the room is marked so too, as soon as the server has it', async () => {
  const page = await inRoom(new RoomServer().open(), (id) => (
    <ClientGoals visitId={id} isPrepared={false} />
  ))
  fireEvent.click(page.getByRole('button', { name: 'Sam typt' }))
  type(page.getByLabelText('Onderwerp 1'), 'mijn huis')
  fireEvent.click(page.getByRole('button', { name: 'Klaar' }))
  const { server, visitId } = page
  await vi.waitFor(() => expect(server.valueOf('goal/1')).toBeDefined())
  const key = `goal:${visitId}:typed-1`
  const client = [item(key, 'mijn huis', { carriedFrom: '2026-01-12', typedBy: 'client' })]
  server.room = { ...server.room, agenda: { ...emptyRoom.agenda, client } }
  server.revision += 1
  server.tell()
  await page.findByText('bleef liggen op 12 januari 2026')
  page.getByText('getypt door Sam')
})

describe('no preparation', () => {
  test('who holds the pen is asked first; then there are three lines, each marked', async () => {
    const page = await inRoom(new RoomServer().open(), (id) => (
      <ClientGoals visitId={id} isPrepared={false} />
    ))
    expect(page.queryByLabelText('Onderwerp 1')).toBeNull()
    fireEvent.click(page.getByRole('button', { name: 'Sam typt' }))
    type(page.getByLabelText('Onderwerp 1'), 'slapen')
    fireEvent.click(page.getByRole('button', { name: 'Anna typt' }))
    type(page.getByLabelText('Onderwerp 2'), 'geld')
    await vi.waitFor(() =>
      expect(page.server.valueOf('goal/2')).toEqual({ text: 'geld', typedBy: 'clinician' }),
    )
    expect(page.server.valueOf('goal/1')).toEqual({ text: 'slapen', typedBy: 'client' })
    fireEvent.click(page.getByRole('button', { name: 'Klaar' }))
    page.getByText('getypt door Sam')
    page.getByText('getypt door Anna')
    // What was typed can be ticked as what was prepared.
    fireEvent.click(within(page.getByRole('group', { name: /slapen/ })).getByText('Besproken'))
    await vi.waitFor(() =>
      expect(page.server.valueOf(`tick/goal:${page.visitId}:typed-1`)).toBe('discussed'),
    )
  })

  test('Enter goes to the next line; on an empty one the goals are done', async () => {
    const page = await inRoom(new RoomServer().open(), (id) => (
      <ClientGoals visitId={id} isPrepared={false} />
    ))
    fireEvent.click(page.getByRole('button', { name: 'Sam typt' }))
    const first = await page.findByLabelText('Onderwerp 1')
    type(first, 'de nachten')
    fireEvent.keyDown(first, { key: 'Enter' })
    const second = page.getByLabelText('Onderwerp 2')
    expect(document.activeElement).toBe(second)
    fireEvent.keyDown(second, { key: 'Enter' })
    expect(page.queryByLabelText('Onderwerp 1')).toBeNull()
    page.getByText('de nachten')
    const again = page.getByRole('button', { name: 'Sam typt' })
    await vi.waitFor(() => expect(document.activeElement).toBe(again))
  })
})

describe('a preparation without a goal that is shared', () => {
  test('says so, and Sam may type here what to talk about all the same', async () => {
    const page = await inRoom(new RoomServer().open(), (id) => (
      <ClientGoals visitId={id} isPrepared />
    ))
    page.getByText('Sam heeft geen onderwerp gedeeld. Vraag waar het gesprek over mag gaan.')
    fireEvent.click(page.getByRole('button', { name: 'Sam typt' }))
    type(page.getByLabelText('Onderwerp 1'), 'mijn huis')
    fireEvent.click(page.getByRole('button', { name: 'Klaar' }))
    page.getByText('mijn huis')
    page.getByText('getypt door Sam')
    page.getByRole('button', { name: 'Sam typt' })
    expect(page.queryByText(/geen onderwerp gedeeld/)).toBeNull()
  })

  test('on a screen that reads along there is nothing to type', async () => {
    const server = new RoomServer()
    server.takeOverElsewhere()
    const page = await inRoom(server.open(), (id) => <ClientGoals visitId={id} isPrepared />)
    page.getByText(/geen onderwerp gedeeld/)
    expect(page.queryAllByRole('button')).toEqual([])
  })

  test('what Sam shared beforehand is typed over by nobody', async () => {
    const page = await inRoom(withGoals(), (id) => <ClientGoals visitId={id} isPrepared />)
    expect(page.queryByRole('button', { name: 'Sam typt' })).toBeNull()
  })
})

describe("the clinician's points", () => {
  test('a point is added, changed, taken away and put back', async () => {
    const page = await inRoom(new RoomServer().open(), () => <Points />)
    fireEvent.click(page.getByRole('button', { name: 'Punt toevoegen' }))
    const input = page.getByLabelText('Waar wil Anna over praten?')
    type(input, 'de uitslag')
    expect(input.isConnected).toBe(true)
    fireEvent.click(page.getByRole('button', { name: 'Klaar' }))
    page.getByText('de uitslag')
    const field = () => page.server.room.fields.find(({ name }) => name.startsWith('point/'))
    await vi.waitFor(() => expect(field()?.value).toEqual({ text: 'de uitslag' }))

    fireEvent.click(page.getByRole('button', { name: 'Wijzig: de uitslag' }))
    const changed = page.getByLabelText('Waar wil Anna over praten?')
    type(changed, 'de uitslag van maandag')
    fireEvent.keyDown(changed, { key: 'Enter' })
    fireEvent.click(page.getByRole('button', { name: 'Haal weg: de uitslag van maandag' }))
    await vi.waitFor(() => expect(field()?.value).toBeNull())
    fireEvent.click(page.getByRole('button', { name: 'Terugzetten' }))
    await vi.waitFor(() => expect(field()?.value).toEqual({ text: 'de uitslag van maandag' }))
  })

  test('a later point stands below an earlier one', async () => {
    const page = await inRoom(new RoomServer().open(), () => <Points />)
    for (const text of ['eerst', 'daarna', 'tot slot']) {
      fireEvent.click(page.getByRole('button', { name: 'Punt toevoegen' }))
      type(page.getByLabelText('Waar wil Anna over praten?'), text)
      fireEvent.click(page.getByRole('button', { name: 'Klaar' }))
    }
    const words = [...document.querySelectorAll('.agenda-words')].map((one) => one.textContent)
    expect(words).toEqual(['eerst', 'daarna', 'tot slot'])
  })
})

describe('what Sam wants to tell in person', () => {
  function withTopic(visitId: string, server: RoomServer) {
    const topic = item(`topic:${visitId}:hope.level`, 'Hoop', {
      kind: 'topic',
      questionnaireId: 'mijn-voorbereiding',
    })
    server.room = { ...server.room, agenda: { ...emptyRoom.agenda, client: [topic] } }
    server.revision += 1
    server.tell()
  }
  const press =
    (page: { getByRole: (role: 'button', of: { name: string }) => HTMLElement }) =>
    (digits: string) => {
      for (const digit of digits) fireEvent.click(page.getByRole('button', { name: digit }))
    }

  test('only the topic is there, until Sam types the three digits', async () => {
    const server = new RoomServer().open()
    const page = await inRoom(server, (id) => <ClientTopics visitId={id} />)
    withTopic(page.visitId, server)
    fireEvent.click(await page.findByRole('button', { name: /wil dit nu laten zien: Hoop/ }))
    fireEvent.click(page.getByRole('button', { name: 'Ja, laat zien' }))
    page.getByText('Typ alle drie de cijfers.')
    expect(server.bodies('POST', 'disclosure')).toEqual([])

    server.acts.set('disclosure', () => {
      server.roomCodeTries = 4
      return refusal(422, 'room-code-wrong')
    })
    press(page)('111')
    fireEvent.click(page.getByRole('button', { name: 'Ja, laat zien' }))
    await page.findByText(/nog 4 keer proberen/)

    server.acts.set('disclosure', () => {
      const disclosure = {
        visitId: page.visitId,
        questionnaireId: 'mijn-voorbereiding',
        version: 1,
        key: 'hope.level',
        at: '2026-03-02T09:12:00Z',
        name: 'Anna',
        answer: { key: 'hope.level', topic: 'Hoop', question: 'Hoeveel hoop?', lines: ['5'] },
      }
      server.room = { ...server.room, disclosures: [disclosure] }
      return [201, null]
    })
    press(page)('482')
    fireEvent.click(page.getByRole('button', { name: 'Ja, laat zien' }))
    await page.findByText('Hoeveel hoop?')
    page.getByText('Sam liet dit zien op 2 maart 2026, 10.12 uur. Anna was erbij.')
    expect(server.bodies('POST', 'disclosure').at(-1)).toEqual({
      roomCode: '482',
      questionnaireId: 'mijn-voorbereiding',
      place: 'hope.level',
    })
  })

  test('what was left over from an earlier visit is opened of that visit', async () => {
    const server = new RoomServer().open()
    const page = await inRoom(server, (id) => <Carried visitId={id} />)
    const topic = item('topic:in-january:hope.level', 'Hoop', {
      ...{ kind: 'topic', questionnaireId: 'mijn-voorbereiding', carriedFrom: '2026-01-12' },
    })
    const goal = item('goal:in-january:1', 'werk', { carriedFrom: '2026-01-12' })
    server.room = { ...server.room, agenda: { ...emptyRoom.agenda, carried: [goal, topic] } }
    server.revision += 1
    server.tell()
    fireEvent.click(await page.findByRole('button', { name: /wil dit nu laten zien: Hoop/ }))
    expect(page.getAllByRole('button', { name: /wil dit nu laten zien/ })).toHaveLength(1)
    server.acts.set('disclosure', () => {
      const disclosure = {
        ...{ visitId: 'in-january', questionnaireId: 'mijn-voorbereiding', version: 1 },
        ...{ key: 'hope.level', at: '2026-03-02T09:12:00Z', name: 'Anna' },
        answer: { key: 'hope.level', topic: 'Hoop', question: 'Hoeveel hoop?', lines: ['5'] },
      }
      server.room = { ...server.room, disclosures: [disclosure] }
      return [200, null]
    })
    press(page)('482')
    fireEvent.click(page.getByRole('button', { name: 'Ja, laat zien' }))
    await page.findByText('Hoeveel hoop?')
    expect(server.bodies('POST', 'disclosure')).toEqual([
      {
        ...{ roomCode: '482', ofVisitId: 'in-january' },
        ...{ questionnaireId: 'mijn-voorbereiding', place: 'hope.level' },
      },
    ])
  })

  test('digits that work no more lead to reception, and cannot be typed', async () => {
    const server = new RoomServer().open()
    server.roomCodeTries = 0
    const page = await inRoom(server, (id) => <ClientTopics visitId={id} />)
    withTopic(page.visitId, server)
    fireEvent.click(await page.findByRole('button', { name: /wil dit nu laten zien/ }))
    page.getByText(/Vraag de balie om een nieuw briefje/)
    expect(page.queryByRole('button', { name: '1' })).toBeNull()
  })
})
