import { fireEvent } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { RoomServer } from './room/testing/room-server.ts'
import { annaOpens, consultationOf } from './testing/anna-opens.tsx'

afterEach(() => vi.unstubAllGlobals())

/** Sam has two visits on that day, each with a room of its own. */
function twoVisits(on: string) {
  const serverOf = (visitId: string) => {
    const server = new RoomServer().open()
    return { visitId, server, answer: globalThis.fetch }
  }
  // What this tab could not save stays in it for the same visit: each test has visits of its own.
  const ids = { morning: `${on}-morning`, afternoon: `${on}-afternoon` }
  const rooms = [serverOf(ids.morning), serverOf(ids.afternoon)]
  /** The visit that Sam's page is about when its address names none. */
  const day = { visitNow: ids.morning }
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const { pathname, searchParams } = new URL(path, location.href)
    if (pathname.endsWith('/consultation')) {
      const visitId = searchParams.get('visitId') ?? day.visitNow
      return new Response(JSON.stringify(consultationOf(visitId)))
    }
    const room = rooms.find(({ visitId }) => pathname.includes(`/visits/${visitId}/`))
    return room?.answer(path, init) ?? new Response('{}', { status: 404 })
  })
  const [morning, afternoon] = rooms.map(({ server }) => server)
  return { morning, afternoon, ids, day }
}

function atThePage(address: string) {
  const page = annaOpens(address)
  const addPoint = async (text: string) => {
    fireEvent.click(await page.findByRole('button', { name: 'Punt toevoegen' }))
    const field = page.getByLabelText('Waar wil Anna over praten?')
    fireEvent.input(field, { target: { value: text } })
  }
  return { ...page, addPoint }
}
const pointsOf = (server: RoomServer | undefined) => server?.room.fields.map(({ value }) => value)

test('another visit of the same client is another room: nothing typed goes along', async () => {
  const { morning, afternoon, ids } = twoVisits('monday')
  const page = atThePage(`/clients/sam?visit=${ids.morning}`)
  await page.addPoint('de nachten')
  page.history.set({ value: `/clients/sam?visit=${ids.afternoon}` })
  await page.findByText('Nog geen punten.')
  expect(page.queryByDisplayValue('de nachten')).toBeNull()
  await vi.waitFor(() => expect(pointsOf(morning)).toEqual([{ text: 'de nachten' }]))
  await page.addPoint('wonen')
  await vi.waitFor(() => expect(pointsOf(afternoon)).toEqual([{ text: 'wonen' }]))
  expect(pointsOf(morning)).toEqual([{ text: 'de nachten' }])
})

test('also when the next visit comes by itself, on coming back to the page', async () => {
  const { morning, afternoon, ids, day } = twoVisits('tuesday')
  const page = atThePage('/clients/sam')
  await page.addPoint('de nachten')
  day.visitNow = ids.afternoon
  document.dispatchEvent(new Event('visibilitychange'))
  await page.findByText('Nog geen punten.')
  await vi.waitFor(() => expect(pointsOf(morning)).toEqual([{ text: 'de nachten' }]))
  await page.addPoint('wonen')
  await vi.waitFor(() => expect(pointsOf(afternoon)).toEqual([{ text: 'wonen' }]))
})
