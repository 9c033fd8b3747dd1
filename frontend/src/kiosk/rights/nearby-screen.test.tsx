import { fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { showAtKiosk } from '../testing/shown.tsx'
import { NearbyScreen } from './nearby-screen.tsx'
import type { OwnInformation } from './own-information.ts'
import type { RightsPlace } from './rights-screen.tsx'

const place: RightsPlace = { name: 'rights', page: 'nearby', from: { name: 'choose' } }
const subjects: readonly OwnInformation[] = [
  { subject: 'general', text: { nl: 'Inloop op maandag.\nKom gerust.', en: null }, lines: [] },
  {
    subject: 'work-study',
    text: { nl: 'Er is een jobcoach.', en: 'There is a job coach.' },
    lines: [
      { kind: 'phone', title: { nl: 'Jobcoach', en: null }, where: '085 000 0003' },
      { kind: 'web', title: { nl: 'Werk', en: 'Work' }, where: 'https://dekade.example/werk' },
    ],
  },
]
const answers = (status: number, body: unknown) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(body, { status }))),
  )
afterEach(() => vi.unstubAllGlobals())

test('Sam reads what this place tells, per part of life; nothing of it leads away', async () => {
  answers(503, { code: 'unavailable' })
  showAtKiosk(() => <NearbyScreen place={place} />)
  await screen.findByText(/^De informatie is nu niet te lezen/)
  answers(200, { subjects })
  fireEvent.click(screen.getByRole('button', { name: 'Nu opnieuw proberen' }))

  await screen.findByText('Informatie van je eigen instelling, per onderwerp.')
  const headings = screen.getAllByRole('heading', { level: 2 })
  expect(headings.map(({ textContent }) => textContent)).toEqual(['Algemeen', 'Werk en studie'])
  const lines = within(screen.getByRole('list')).getAllByRole('listitem')
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'JobcoachTelefoon: 085 000 0003',
    'WerkSite, om thuis te bekijken: dekade.example/werk',
  ])
  expect(screen.queryAllByRole('link')).toEqual([])
})

test('in English too; what is only there in Dutch is marked as Dutch', async () => {
  const kiosk = showAtKiosk(() => <NearbyScreen place={place} />)
  kiosk.setLanguage('en')
  expect((await screen.findByText('There is a job coach.')).lang).toBe('')
  expect(screen.getByText(/^Inloop op maandag/).lang).toBe('nl')
  expect(screen.getByText('Jobcoach').lang).toBe('nl')
})
