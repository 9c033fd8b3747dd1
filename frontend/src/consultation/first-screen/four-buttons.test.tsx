import { emptySheet } from '@samen/consultation/room'
import type { DecisionSheet, OpenSheet, RoomField } from '@samen/consultation/room'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { inRoom } from '../room/testing/in-room.tsx'
import { RoomServer } from '../room/testing/room-server.ts'
import { FourButtons } from './four-buttons.tsx'

afterEach(() => vi.unstubAllGlobals())

const begun = (id: string, written: Partial<DecisionSheet>): OpenSheet => ({
  id,
  baseVersion: 0,
  sheet: { ...emptySheet(), ...written },
  revisions: {},
})
const field = (name: string, value: RoomField['value']): RoomField => ({
  name,
  revision: 1,
  value,
  savedAt: '2026-03-02T08:30:00Z',
})
const buttons = (server: RoomServer) => inRoom(server.open(), () => <FourButtons />)
const addressOf = (link: HTMLElement) => link.getAttribute('href') ?? ''
type Buttons = Awaited<ReturnType<typeof buttons>>
const ask = (page: Buttons, label: string, title: RegExp) => {
  fireEvent.click(page.getByRole('button', { name: label }))
  return within(page.getByRole('dialog', { name: title }))
}

describe('"Keuze maken"', () => {
  test('begins one when none was begun, also where everything was taken away again', async () => {
    const page = await buttons(new RoomServer({ sheets: [begun('d1', {})] }))
    expect(addressOf(page.getByRole('link', { name: 'Keuze maken' }))).not.toContain('id=d1')
  })

  test('asks as soon as one was begun: going on with it by its own words, or another', async () => {
    const page = await buttons(
      new RoomServer({ sheets: [begun('d1', { choice: 'mijn nachtpil' })] }),
    )
    expect(page.queryByRole('link', { name: 'Keuze maken' })).toBeNull()
    const links = ask(page, 'Keuze maken', /Met welke keuze/).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'mijn nachtpil',
      'Een andere keuze maken',
    ])
    const [first = '', another = ''] = links.map(addressOf)
    expect(first).toContain('id=d1')
    expect(another).toMatch(/at=decision&id=(?!d1)/)
  })

  test('asks which when two were begun, and calls what has no words so', async () => {
    const sheets = [begun('d1', { choice: 'mijn nachtpil' }), begun('d2', { matters: 'Rust' })]
    const page = await buttons(new RoomServer({ sheets }))
    const links = ask(page, 'Keuze maken', /Met welke keuze/).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'mijn nachtpil',
      'Zonder titel',
      'Een andere keuze maken',
    ])
  })

  test('a choice that was begun can be let go: asked once, and a new one can be begun', async () => {
    const sheets = [begun('d1', { choice: 'mijn nachtpil' })]
    const server = new RoomServer({ sheets, fields: [field('sheet/d1/choice', 'mijn nachtpil')] })
    const page = await buttons(server)
    const dialog = ask(page, 'Keuze maken', /Met welke keuze/)
    fireEvent.click(dialog.getByRole('button', { name: 'Toch niet: mijn nachtpil' }))
    expect(server.bodies('PUT', 'field')).toEqual([])
    fireEvent.click(page.getByRole('button', { name: 'Ja, haal weg' }))
    await vi.waitFor(() => expect(server.valueOf('sheet/d1/choice')).toBe(''))
    server.room = { ...server.room, sheets: [] }
    server.tell()
    const link = await page.findByRole('link', { name: 'Keuze maken' })
    expect(addressOf(link)).not.toContain('id=d1')
    await vi.waitFor(() => expect(document.activeElement).toBe(link))
  })
})

test('"Afspraak maken": what was begun can be gone on with, let go, or left for another', async () => {
  const content = { what: 'Elke avond wandelen', who: [], lookBack: null }
  const server = new RoomServer({ fields: [field('agreement/a1', content)] })
  const page = await buttons(server)
  const dialog = ask(page, 'Afspraak maken', /Met welke afspraak/)
  expect(addressOf(dialog.getByRole('link', { name: 'Elke avond wandelen' }))).toContain('id=a1')
  dialog.getByRole('link', { name: 'Een andere afspraak maken' })
  fireEvent.click(dialog.getByRole('button', { name: 'Toch niet: Elke avond wandelen' }))
  fireEvent.click(page.getByRole('button', { name: 'Ja, haal weg' }))
  await page.findByRole('link', { name: 'Afspraak maken' })
  await vi.waitFor(() => expect(server.valueOf('agreement/a1')).toBeNull())
})
