import { emptySheet } from '@samen/consultation/room'
import type { OpenSheet } from '@samen/consultation/room'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { inRoom } from '../room/testing/in-room.tsx'
import { RoomServer } from '../room/testing/room-server.ts'
import { FourButtons } from './four-buttons.tsx'

afterEach(() => vi.unstubAllGlobals())

const begun = (id: string, choice: string): OpenSheet => ({
  id,
  baseVersion: 0,
  sheet: { ...emptySheet(), choice },
  revisions: {},
})
const buttons = (...sheets: readonly OpenSheet[]) =>
  inRoom(new RoomServer({ sheets }).open(), () => <FourButtons />)
const addressOf = (link: HTMLElement) => link.getAttribute('href') ?? ''

describe('"Keuze maken"', () => {
  test('goes on with the one choice that was begun', async () => {
    const page = await buttons(begun('d1', 'mijn nachtpil'))
    expect(addressOf(page.getByRole('link', { name: 'Keuze maken' }))).toContain('id=d1')
  })

  test('asks which when two were begun: each by its own words, and another', async () => {
    const page = await buttons(begun('d1', 'mijn nachtpil'), begun('d2', ''))
    expect(page.queryByRole('link', { name: 'Keuze maken' })).toBeNull()
    fireEvent.click(page.getByRole('button', { name: 'Keuze maken' }))
    const dialog = within(page.getByRole('dialog', { name: /Met welke keuze/ }))
    const links = dialog.getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'mijn nachtpil',
      'Zonder titel',
      'Een andere keuze maken',
    ])
    const [first = '', second = '', another = ''] = links.map(addressOf)
    expect(first).toContain('id=d1')
    expect(second).toContain('id=d2')
    expect(another).toMatch(/at=decision&id=(?!d1|d2)/)
  })
})
