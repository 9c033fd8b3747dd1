import type { TimelineEntry } from '@samen/consultation/room'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ConsultationReply } from '../../staff/shapes.ts'
import { inRoom } from '../room/testing/in-room.tsx'
import { refusal, RoomServer } from '../room/testing/room-server.ts'
import { TimelinePage } from './timeline-page.tsx'

afterEach(() => vi.unstubAllGlobals())

const days = ['2026-03-02', '2026-01-12']
const trend = (key: string, topic: string) => ({
  key,
  topic,
  lines: [
    {
      question: `${topic}?`,
      low: 'heel slecht',
      high: 'heel goed',
      min: 0,
      max: 10,
      points: [
        { value: 2, at: 1, label: '2' },
        { value: 6, at: 0, label: '6' },
      ],
      joined: [false, true],
    },
  ],
})
const topics = ['Hoe ik me voel', 'Slapen', 'Energie', 'Hoop']
const reply: ConsultationReply = {
  client: { id: 'sam', callingName: 'Sam' },
  visit: null,
  consultation: {
    preparation: null,
    goals: [],
    wishes: [],
    topics: [],
    wentWell: [],
    changes: [],
    strengths: [],
    medicines: [],
    trends: topics.map((topic) => trend(topic, topic)),
    versions: days.map((day) => ({
      source: { visitId: day, questionnaireId: 'q', version: 1, day },
      title: 'Mijn voorbereiding',
      submittedAt: `${day}T09:00:00Z`,
      language: 'nl',
      assistance: [],
      superseded: false,
    })),
  },
}
const moved: TimelineEntry = {
  id: '0190c0de-0000-7000-8000-000000000001',
  version: 1,
  visitId: 'v',
  writtenAt: '2026-01-12T09:30:00Z',
  typedBy: 'client',
  removed: false,
  note: { text: 'Net verhuisd', day: '2026-01-12', about: 'Slapen' },
}

/** Sam and Anna look at the timeline; the server takes each note. */
async function atTheTimeline(server = new RoomServer({ timeline: [moved] })) {
  server.open()
  server.acts.set('timeline', () => [201, { version: 1 }])
  return await inRoom(server, () => (
    <TimelinePage consultation={reply} today="2026-03-02" back="/" />
  ))
}
type Page = Awaited<ReturnType<typeof atTheTimeline>>
const press = (page: Page, name: string | RegExp) =>
  fireEvent.click(page.getByRole('button', { name }))
const type = (box: HTMLElement, value: string) => fireEvent.input(box, { target: { value } })
const shownTrends = (page: Page) =>
  page.getAllByRole('figure').map((figure) => figure.querySelector('figcaption')?.textContent)

describe('what is laid side by side', () => {
  test('is chosen: three trends at first, others with a tap', async () => {
    const page = await atTheTimeline()
    expect(shownTrends(page)).toEqual(['Hoe ik me voel', 'Slapen', 'Energie'])
    fireEvent.click(page.getByRole('checkbox', { name: 'Energie' }))
    fireEvent.click(page.getByRole('checkbox', { name: 'Hoop' }))
    expect(shownTrends(page)).toEqual(['Hoe ik me voel', 'Slapen', 'Hoop'])
    fireEvent.click(page.getByRole('checkbox', { name: 'Medicijnen' }))
    expect(page.queryByRole('region', { name: 'Medicijnen' })).toBe(null)
  })
})

describe("the client's own notes", () => {
  test('a dip is explained from its point: the day is there, who types is asked', async () => {
    const page = await atTheTimeline()
    const [, sleep] = page.getAllByRole('figure')
    if (!sleep) throw new Error('no trend is shown')
    const points = within(sleep).getByRole('group')
    fireEvent.keyDown(points, { key: 'Home' })
    fireEvent.click(within(points).getByRole('button'))
    // What Sam wrote with this answer before stands with it.
    expect(within(page.getByRole('dialog')).getByText('Net verhuisd')).toBeTruthy()
    press(page, 'Wat was er toen?')
    const dialog = within(page.getByRole('dialog'))
    expect(dialog.queryAllByRole('radio', { checked: true })).toEqual([])
    type(dialog.getByLabelText('In de woorden van Sam'), 'Ik lag wakker van de buren')
    fireEvent.click(dialog.getByRole('button', { name: 'Zet op de tijdlijn' }))
    await dialog.findByRole('link', { name: 'Kies wie dit typt.' })
    expect(page.server.bodies('POST', 'timeline')).toEqual([])
    fireEvent.click(dialog.getByRole('radio', { name: 'Anna' }))
    fireEvent.click(dialog.getByRole('button', { name: 'Zet op de tijdlijn' }))
    await vi.waitFor(() =>
      expect(page.server.bodies('POST', 'timeline')).toMatchObject([
        {
          baseVersion: 0,
          typedBy: 'clinician',
          removed: false,
          note: { text: 'Ik lag wakker van de buren', day: '2026-01-12', about: 'Slapen' },
        },
      ]),
    )
  })

  test('a note that is changed names the version it changes; taken off, its words are kept', async () => {
    const page = await atTheTimeline()
    press(page, /Net verhuisd/)
    const dialog = within(page.getByRole('dialog'))
    type(dialog.getByLabelText('In de woorden van Sam'), 'Verhuisd naar de Kanaalstraat')
    fireEvent.click(dialog.getByRole('radio', { name: 'Sam' }))
    fireEvent.click(dialog.getByRole('button', { name: 'Zet op de tijdlijn' }))
    await vi.waitFor(() => expect(page.server.bodies('POST', 'timeline')).toHaveLength(1))
    await vi.waitFor(() => expect(page.queryByRole('dialog')).toBe(null))
    press(page, /Net verhuisd/)
    press(page, 'Haal weg van de tijdlijn')
    await vi.waitFor(() =>
      expect(page.server.bodies('POST', 'timeline')).toMatchObject([
        { id: moved.id, baseVersion: 1, note: { text: 'Verhuisd naar de Kanaalstraat' } },
        { id: moved.id, baseVersion: 1, removed: true, note: moved.note },
      ]),
    )
  })

  test.each([
    ['version-conflict', /een nieuwe versie gemaakt/],
    ['consultation-closed', /al afgerond/],
    ['not-the-writer', /ander scherm schrijft/],
  ])('refused as %s: it says what happened, and the words stay', async (code, words) => {
    const page = await atTheTimeline()
    page.server.acts.set('timeline', () => refusal(409, code))
    press(page, /Net verhuisd/)
    press(page, 'Haal weg van de tijdlijn')
    await page.findByText(words)
    const dialog = within(page.getByRole('dialog'))
    const text = dialog.getByLabelText<HTMLTextAreaElement>('In de woorden van Sam')
    type(text, 'Iets anders')
    fireEvent.click(dialog.getByRole('radio', { name: 'Sam' }))
    fireEvent.click(dialog.getByRole('button', { name: 'Zet op de tijdlijn' }))
    await dialog.findByRole('link', { name: words })
    expect(text.value).toBe('Iets anders')
  })
})

describe('a note that is being written', () => {
  const begin = async (server?: RoomServer) => {
    const page = await atTheTimeline(server)
    press(page, 'Schrijf iets op de tijdlijn')
    type(page.getByLabelText('In de woorden van Sam'), 'Eerste week op mijn werk')
    return page
  }
  const again = (page: Page) => {
    press(page, 'Schrijf verder op de tijdlijn')
    return page.getByLabelText<HTMLTextAreaElement>('In de woorden van Sam').value
  }

  test('is saved by itself: Escape or Back loses nothing, and opening again shows it', async () => {
    const page = await begin()
    page.getByRole<HTMLDialogElement>('dialog').close()
    expect(page.queryByRole('dialog')).toBe(null)
    expect(again(page)).toBe('Eerste week op mijn werk')
    await vi.waitFor(() =>
      expect(page.server.bodies('PUT', 'room/field')).toMatchObject([
        { value: { text: 'Eerste week op mijn werk', day: '2026-03-02', typedBy: null } },
      ]),
    )
  })

  test('loading anew, or signing in again, shows it', async () => {
    const first = await begin()
    await vi.waitFor(() => expect(first.server.bodies('PUT', 'room/field')).toHaveLength(1))
    first.unmount()
    // The kit gives every page a visit of its own, and so another screen.
    first.server.writer = null
    expect(again(await atTheTimeline(first.server))).toBe('Eerste week op mijn werk')
  })

  test('is gone once it stands on the timeline, or was thrown away on purpose', async () => {
    const page = await begin()
    await vi.waitFor(() => expect(page.server.bodies('PUT', 'room/field')).toHaveLength(1))
    const [name = ''] = page.server.room.fields.map((field) => field.name)
    press(page, 'Gooi deze tekst weg')
    await vi.waitFor(() => expect(page.server.valueOf(name)).toBeNull())
    press(page, 'Schrijf iets op de tijdlijn')
    type(page.getByLabelText('In de woorden van Sam'), 'Iets anders')
    fireEvent.click(page.getByRole('radio', { name: 'Sam' }))
    press(page, 'Zet op de tijdlijn')
    await vi.waitFor(() => expect(page.queryByRole('dialog')).toBe(null))
    await vi.waitFor(() =>
      expect(page.server.room.fields.map(({ value }) => value)).toEqual([null, null]),
    )
    expect(page.getByRole('button', { name: 'Schrijf iets op de tijdlijn' })).toBeTruthy()
  })

  test('of a point is gone on with at that point; of a note, at that note', async () => {
    const page = await atTheTimeline()
    press(page, /Net verhuisd/)
    type(page.getByLabelText('In de woorden van Sam'), 'Verhuisd naar de Kanaalstraat')
    press(page, 'Niet nu')
    expect(page.getByRole('button', { name: 'Schrijf iets op de tijdlijn' })).toBeTruthy()
    press(page, /Net verhuisd/)
    const words = page.getByLabelText<HTMLTextAreaElement>('In de woorden van Sam')
    expect(words.value).toBe('Verhuisd naar de Kanaalstraat')
  })

  test('another screen takes over: the words are kept, and there is a way on', async () => {
    const page = await begin()
    page.server.takeOverElsewhere()
    const dialog = within(page.getByRole('dialog'))
    await dialog.findByText('Eerste week op mijn werk')
    fireEvent.click(dialog.getByRole('button', { name: 'Mijn tekst gebruiken' }))
    await vi.waitFor(() =>
      expect(page.server.bodies('PUT', 'room/field')).toMatchObject([
        { value: { text: 'Eerste week op mijn werk' } },
      ]),
    )
  })
})

test('on a screen that only follows, notes are read and nothing is added', async () => {
  const server = new RoomServer({ timeline: [moved] })
  server.writer = 'another screen'
  const page = await atTheTimeline(server)
  expect(page.getByText('Net verhuisd')).toBeTruthy()
  expect(page.queryByRole('button', { name: /Net verhuisd/ })).toBe(null)
  expect(page.queryByRole('button', { name: 'Schrijf iets op de tijdlijn' })).toBe(null)
})
