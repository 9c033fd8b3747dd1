import { fireEvent } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inRoom } from '../room/testing/in-room.tsx'
import { RoomServer } from '../room/testing/room-server.ts'
import { WithCompany } from './company.tsx'
import { CompanyCame, CompanyQuestion } from './company-question.tsx'
import { Opens } from './opens.tsx'

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const page = (asks = true) =>
  inRoom(new RoomServer().open(), () => (
    <WithCompany visitId="v" asks={asks}>
      <CompanyQuestion />
      <CompanyCame />
      <Opens part="went-well" title="Wat goed ging">
        <p>Ik heb soep gekookt</p>
      </Opens>
      <Opens part="changes" title="Wat anders is">
        <p>Slapen: 6</p>
      </Opens>
    </WithCompany>
  ))

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

  test('where there is nothing to close nothing is asked', async () => {
    const { getByText, queryByRole } = await page(false)
    getByText('Ik heb soep gekookt')
    expect(queryByRole('button', { name: 'Nee' })).toBeNull()
  })
})
