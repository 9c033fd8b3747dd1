import { emptySheet } from '@samen/consultation/room'
import type { Room } from '@samen/consultation/room'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RoomServer } from '../room/testing/room-server.ts'
import { annaOpens, consultationOf } from '../testing/anna-opens.tsx'
import { withDialogs } from '../testing/dialogs.ts'

beforeEach(() => {
  sessionStorage.clear()
  withDialogs()
})
afterEach(() => vi.unstubAllGlobals())

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
async function opened(place: string, room: Partial<Room>) {
  const server = new RoomServer(room).open()
  const answer = globalThis.fetch
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) =>
    new URL(path, location.href).pathname.endsWith('/consultation')
      ? new Response(JSON.stringify(consultationOf('v')))
      : answer(path, init),
  )
  const page = annaOpens(`/clients/sam?visit=v${place}`)
  /** Anywhere on the page, also where it is being written. */
  const isTold = () =>
    page.container.innerHTML.includes(told) ||
    [...page.container.querySelectorAll('textarea')].some(({ value }) => value.includes(told))
  const press = (name: string) => fireEvent.click(page.getByRole('button', { name }))
  return { ...page, server, isTold, press }
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
    const page = await opened(place, room)
    await page.findByText('Is er iemand mee in het gesprek?')
    expect(page.isTold()).toBe(false)
    page.press('Nee')
    await vi.waitFor(() => expect(page.isTold()).toBe(true))
  })

  test('closes when somebody comes in, and is opened and closed by Sam', async () => {
    const page = await opened(place, room)
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
    const page = await opened('', setDownAgreement)
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
  const page = await opened('', room)
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
  const page = await opened('&at=finish', setDownAgreement)
  fireEvent.click(await page.findByRole('button', { name: 'Nee' }))
  page.press('Samenvatting')
  const dialog = within(page.getByRole('dialog', { name: /Sam/ }))
  fireEvent.click(dialog.getByRole('button', { name: 'Iemand erbij gekomen' }))
  expect(dialog.queryByRole('button', { name: 'Iemand erbij gekomen' })).toBeNull()
  page.getByText('Er is iemand mee. Sam kiest wat er opengaat.')
})

test('a text that could not be saved is compared when Sam opens it', async () => {
  const page = await opened('', setDownAgreement)
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
  const page = await opened(`&at=agreement&id=${id}`, {})
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
  const page = await opened('', setDownAgreement)
  fireEvent.click(await page.findByRole('button', { name: 'Ja' }))
  page.history.set({ value: '/clients/sam?visit=v&at=agreement&id=another' })
  const what = await page.findByLabelText('Wat spreken we af?')
  fireEvent.input(what, { target: { value: 'Sam belt' } })
  expect(what.isConnected).toBe(true)
})
