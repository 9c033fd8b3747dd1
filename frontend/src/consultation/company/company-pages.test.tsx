import { emptySheet } from '@samen/consultation/room'
import type { Room } from '@samen/consultation/room'
import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router'
import { fireEvent, render, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SignedInContext, StaffContext } from '../../staff/context.ts'
import { createSession } from '../../staff/session.ts'
import type { ConsultationReply } from '../../staff/shapes.ts'
import { ConsultationPage } from '../consultation-page.tsx'
import { RoomServer } from '../room/testing/room-server.ts'

beforeEach(() => {
  sessionStorage.clear()
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
})
afterEach(() => vi.unstubAllGlobals())

const anna = {
  staffId: 'anna',
  name: 'Anna',
  roles: ['clinician' as const],
  organisation: 'noord',
  location: { id: 'l', name: 'Noord', timeZone: 'Europe/Amsterdam' },
}
const consultation: ConsultationReply = {
  client: { id: 'sam', callingName: 'Sam' },
  visit: {
    id: 'v',
    startsAt: '2026-03-02T09:00:00Z',
    state: 'planned',
    clinician: 'Anna',
    preparation: 'none',
  },
  consultation: {
    preparation: null,
    goals: [],
    wishes: [],
    topics: [],
    wentWell: [],
    changes: [],
    strengths: [],
    medicines: [],
    trends: [],
    versions: [],
  },
}

const id = '0190c0de-0000-7000-8000-000000000001'
/** What Sam told, wherever it stands. */
const told = 'Ik hoor mijn broer'
const version = {
  ...{ id, version: 1, visitId: 'january', day: '2026-01-12', writtenAt: '2026-01-12T09:30:00Z' },
  standing: 'confirmed' as const,
}
const field = (name: string, value: Room['fields'][number]['value']) => ({
  ...{ name, value, revision: 1, savedAt: '2026-03-02T08:30:00Z' },
})
const begunSheet: Partial<Room> = {
  sheets: [{ id, baseVersion: 0, sheet: { ...emptySheet(), experience: told }, revisions: {} }],
  fields: [field(`sheet/${id}/experience`, told)],
}
const content = { what: told, who: [], lookBack: null }
const setDownSheet: Partial<Room> = {
  decisions: [
    {
      id,
      versions: [{ ...version, sheet: { ...emptySheet(), experience: told } }],
      confirmations: [],
    },
  ],
}
const setDownAgreement: Partial<Room> = {
  agreements: [
    { id, versions: [{ ...version, state: 'open', content }], confirmations: [], reports: [] },
  ],
}
const note: Partial<Room> = {
  timeline: [
    {
      ...{ id, version: 1, visitId: 'january', writtenAt: '2026-01-12T09:30:00Z' },
      ...{ typedBy: 'client', removed: false, note: { text: told, day: '2026-01-12' } },
    },
  ],
}

/** Anna opens this page of the conversation with Sam. */
async function annaOpens(place: string, room: Partial<Room>) {
  const server = new RoomServer(room).open()
  const answer = globalThis.fetch
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) =>
    new URL(path, location.href).pathname.endsWith('/consultation')
      ? new Response(JSON.stringify(consultation))
      : answer(path, init),
  )
  const history = createMemoryHistory()
  history.set({ value: `/clients/sam?visit=v${place}` })
  const staff = {
    session: createSession(() => undefined),
    language: () => 'nl' as const,
    setLanguage: () => undefined,
  }
  const page = render(() => (
    <StaffContext.Provider value={staff}>
      <SignedInContext.Provider value={() => anna}>
        <MemoryRouter history={history}>
          <Route path="/clients/:clientId" component={ConsultationPage} />
        </MemoryRouter>
      </SignedInContext.Provider>
    </StaffContext.Provider>
  ))
  /** Anywhere on the page, also where it is being written. */
  const isTold = () =>
    page.container.innerHTML.includes(told) ||
    [...page.container.querySelectorAll('textarea')].some(({ value }) => value.includes(told))
  const press = (name: string) => fireEvent.click(page.getByRole('button', { name }))
  return { ...page, history, server, isTold, press }
}

describe.each([
  ['a sheet that was begun', `&at=decision&id=${id}`, begunSheet, 'Keuze'],
  ['a choice that was set down', `&at=decision&id=${id}`, setDownSheet, 'Keuze'],
  [
    'an agreement that was begun',
    `&at=agreement&id=${id}`,
    { fields: [field(`agreement/${id}`, content)] },
    'Afspraak',
  ],
  ['an agreement', `&at=agreement&id=${id}`, setDownAgreement, 'Afspraak'],
  ['the timeline', '&at=trends', note, 'Verloop'],
] as const)('%s', (_, place, room, title) => {
  test('is not there before it is answered who is in the room', async () => {
    const page = await annaOpens(place, room)
    await page.findByText('Is er iemand mee in het gesprek?')
    expect(page.isTold()).toBe(false)
    page.press('Nee')
    await vi.waitFor(() => expect(page.isTold()).toBe(true))
  })

  test('closes when somebody comes in, and is opened and closed by Sam', async () => {
    const page = await annaOpens(place, room)
    fireEvent.click(await page.findByRole('button', { name: 'Nee' }))
    await vi.waitFor(() => expect(page.isTold()).toBe(true))
    page.press('Iemand erbij gekomen')
    expect(page.isTold()).toBe(false)
    // Whoever works with the keyboard goes on at the page as it is now.
    const heading = page.getByRole('heading', { level: 1 })
    await vi.waitFor(() => expect(document.activeElement).toBe(heading))
    page.press(`Laat zien: ${title}`)
    await vi.waitFor(() => expect(page.isTold()).toBe(true))
    expect(heading.isConnected).toBe(false)
    page.press(`Doe dicht: ${title}`)
    expect(page.isTold()).toBe(false)
    page.press('Er is niemand meer bij: laat alles zien')
    await vi.waitFor(() => expect(page.isTold()).toBe(true))
  })
})

test.each(['', '&at=agreement', '&at=decision', '&at=trends', '&at=finish'])(
  'on each page (%s) somebody can be said to have come in',
  async (place) => {
    const page = await annaOpens('', setDownAgreement)
    fireEvent.click(await page.findByRole('button', { name: 'Nee' }))
    const first = page.getByRole('heading', { level: 1 })
    page.history.set({ value: `/clients/sam?visit=v${place}` })
    await vi.waitFor(() => expect(first.isConnected).toBe(place === ''))
    fireEvent.click(await page.findByRole('button', { name: 'Iemand erbij gekomen' }))
    page.history.set({ value: '/clients/sam?visit=v' })
    await page.findByRole('button', { name: /^Laat zien: Wat we afspraken/ })
    expect(page.isTold()).toBe(false)
  },
)

test.each([
  [
    'Keuze maken',
    {
      sheets: [{ id, baseVersion: 0, sheet: { ...emptySheet(), choice: told }, revisions: {} }],
      fields: [field(`sheet/${id}/choice`, told)],
    },
  ],
  ['Afspraak maken', { fields: [field(`agreement/${id}`, content)] }],
])('"%s" names what was begun when Sam opens it', async (button, room) => {
  const page = await annaOpens('', room)
  await page.findByText('Is er iemand mee in het gesprek?')
  page.press(button)
  const dialog = within(page.getByRole('dialog', { name: /Met welke/ }))
  expect(page.isTold()).toBe(false)
  fireEvent.click(dialog.getByRole('button', { name: 'Ja' }))
  expect(page.isTold()).toBe(false)
  dialog.getByRole('link', { name: /^Een andere/ })
  fireEvent.click(dialog.getByRole('button', { name: 'Laat zien: Nog niet neergezet' }))
  dialog.getByRole('link', { name: told })
})

test('the summary closes as the page does, without leaving it', async () => {
  const page = await annaOpens('&at=finish', setDownAgreement)
  fireEvent.click(await page.findByRole('button', { name: 'Nee' }))
  page.press('Samenvatting')
  const dialog = within(page.getByRole('dialog', { name: /Sam/ }))
  fireEvent.click(dialog.getByRole('button', { name: 'Iemand erbij gekomen' }))
  expect(dialog.queryByRole('button', { name: 'Iemand erbij gekomen' })).toBeNull()
  page.getByText('Er is iemand mee. Sam kiest wat er opengaat.')
})

test('a text that could not be saved is compared when Sam opens it', async () => {
  const page = await annaOpens('', setDownAgreement)
  fireEvent.click(await page.findByRole('button', { name: 'Nee' }))
  fireEvent.click(page.getByRole('button', { name: 'Punt toevoegen' }))
  fireEvent.input(page.getByLabelText('Waar wil Anna over praten?'), { target: { value: 'Mijn' } })
  page.server.takeOverElsewhere()
  const kept = () => page.queryByText('Mijn', { selector: '.said' })
  await vi.waitFor(() => expect(kept()).not.toBeNull())
  page.press('Iemand erbij gekomen')
  expect(kept()).toBeNull()
  page.press('Laat zien: Punt om over te praten')
  expect(kept()).not.toBeNull()
})

test('a new agreement takes nobody away from writing it when the question comes up', async () => {
  const page = await annaOpens(`&at=agreement&id=${id}`, {})
  const what = await page.findByLabelText('Wat spreken we af?')
  fireEvent.input(what, { target: { value: told } })
  await vi.waitFor(() => expect(page.server.valueOf(`agreement/${id}`)).toMatchObject(content))
  page.server.tell()
  await vi.waitFor(() => expect(sessionStorage.getItem('samen.company.v')).toBe('asked'))
  expect(what.isConnected).toBe(true)
  page.history.set({ value: '/clients/sam?visit=v' })
  await page.findByText('Is er iemand mee in het gesprek?')
  page.history.set({ value: `/clients/sam?visit=v&at=agreement&id=${id}` })
  await page.findByText('Is er iemand mee in het gesprek?')
  expect(page.isTold()).toBe(false)
})

test('with company a new agreement is written at once: there is nothing to open', async () => {
  const page = await annaOpens('', setDownAgreement)
  fireEvent.click(await page.findByRole('button', { name: 'Ja' }))
  page.history.set({ value: '/clients/sam?visit=v&at=agreement&id=another' })
  const what = await page.findByLabelText('Wat spreken we af?')
  fireEvent.input(what, { target: { value: 'Sam belt' } })
  expect(what.isConnected).toBe(true)
})
