import { screen } from '@solidjs/testing-library'
import { expect, test } from 'vitest'
import { showAtKiosk } from '../testing/shown.tsx'
import { LookedScreen } from './looked-screen.tsx'
import { Reopened } from './reopened.tsx'

const reason = 'Er ontbrak een afspraak'
const elsewhere = {
  kind: 'reopened',
  at: '2026-11-20T23:30:00.000Z',
  name: 'Anna',
  reason,
  visitDay: '2026-07-04',
} as const
const own = { kind: 'reopened', at: '2026-03-02T09:30:00.000Z', name: 'Bram', reason } as const

test('Sam reads that an earlier conversation was opened again: which, by whom, when and why', () => {
  showAtKiosk(() => <Reopened />, { events: [elsewhere] })
  expect(document.body.textContent).toContain(
    'Anna heeft het gesprek van 4 juli 2026 weer geopend. Dat was op 21 november 2026.',
  )
  expect(screen.getByText(reason).className).toBe('said')
})

test('what was told at a conversation since is no news; it stays to be read with who looked', () => {
  const events = [own, { ...elsewhere, told: true } as const]
  showAtKiosk(() => <Reopened />, { events })
  expect(screen.queryByText(/4 juli/)).toBeNull()
  screen.getByText(/^Bram heeft het gesprek om/)
  document.body.innerHTML = ''
  showAtKiosk(() => <LookedScreen />, { events })
  screen.getByRole('heading', { name: 'Weer geopend' })
  screen.getByText(/^Anna heeft het gesprek van 4 juli 2026/)
})
