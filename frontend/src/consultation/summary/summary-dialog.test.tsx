import { fireEvent, render, screen, within } from '@solidjs/testing-library'
import { type Summary, type SummaryPart, summaryParts } from '@samen/consultation/summary'
import { createSignal } from 'solid-js'
import { beforeEach, expect, test, vi } from 'vitest'
import { StaffContext } from '../../staff/context.ts'
import { createSession } from '../../staff/session.ts'
import { SummaryDialog } from './summary-dialog.tsx'

const titles: Readonly<Record<SummaryPart, string>> = {
  'came-with': 'Waar ik over wilde praten',
  discussed: 'Wat we hebben besproken',
  decided: 'Wat we hebben besloten',
  agreements: 'Wie wat doet',
  'look-back': 'Wanneer we terugkijken',
  readers: 'Wie mijn antwoorden heeft bekeken',
}
const summary = (language: 'nl' | 'en'): Summary => ({
  language,
  title: 'Gesprek van 2 maart 2026',
  callingName: 'Sam',
  about: ['Met Anna'],
  sections: summaryParts.map((part) => ({
    part,
    title: language === 'nl' ? titles[part] : part,
    blocks: [{ lines: [{ text: `Woorden bij ${part}` }] }],
  })),
  foot: [],
})

let asked: string[]
let refuse = false
beforeEach(() => {
  asked = []
  refuse = false
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    if (refuse) return Promise.resolve(new Response('{"code":"unavailable"}', { status: 503 }))
    const language = address.includes('language=en') ? 'en' : 'nl'
    return Promise.resolve(Response.json({ summary: summary(language) }))
  })
})

/** Anna opens the summary; Sam looks along. */
async function open(company = false) {
  const session = createSession(() => undefined)
  render(() => (
    <StaffContext.Provider value={{ session, language: () => 'nl', setLanguage: () => undefined }}>
      <SummaryDialog clientId="sam" visitId="today" name="Sam" company={company} />
    </StaffContext.Provider>
  ))
  fireEvent.click(screen.getByRole('button', { name: 'Samenvatting' }))
  await screen.findByRole('article')
}
const paper = () => within(screen.getByRole('article'))
const part = (name: SummaryPart) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: titles[name] })
const link = (name: RegExp) => screen.queryByRole('link', { name })?.getAttribute('href')

test('nothing is asked for until it is opened: making one is in the access log', async () => {
  await open()
  expect(asked).toEqual(['/api/clients/sam/visits/today/summary'])
})

test('somebody looks along: a part is on the screen when Sam picks it, not before', async () => {
  await open(true)
  for (const one of summaryParts) expect(paper().queryByText(`Woorden bij ${one}`)).toBeNull()
  expect(link(/Afdrukken/)).toBeUndefined()
  expect(screen.queryByText(/Alles staat aan/)).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: /Voor Sam/ }))
  expect(paper().queryByText('Woorden bij decided')).toBeNull()
  fireEvent.click(part('decided'))
  paper().getByText('Woorden bij decided')
  expect(paper().queryByText('Woorden bij agreements')).toBeNull()
})

test('who comes in while it is open: nothing is on the screen until Sam picks it anew', async () => {
  const session = createSession(() => undefined)
  const [company, setCompany] = createSignal(false)
  render(() => (
    <StaffContext.Provider value={{ session, language: () => 'nl', setLanguage: () => undefined }}>
      <SummaryDialog
        clientId="sam"
        visitId="today"
        name="Sam"
        company={company()}
        came={<button onClick={() => setCompany(true)}>Iemand erbij gekomen</button>}
      />
    </StaffContext.Provider>
  ))
  fireEvent.click(screen.getByRole('button', { name: 'Samenvatting' }))
  await screen.findByRole('article')
  fireEvent.click(part('decided'))
  paper().getByText('Woorden bij agreements')
  fireEvent.click(screen.getByRole('button', { name: 'Iemand erbij gekomen' }))
  for (const one of summaryParts) expect(paper().queryByText(`Woorden bij ${one}`)).toBeNull()
  expect(link(/Printen/)).toBeUndefined()
})

test('for Sam everything is on, and the whole paper can be printed and kept', async () => {
  await open()
  for (const name of summaryParts) expect(part(name).checked).toBe(true)
  expect(paper().getByText('Woorden bij decided')).toBeTruthy()
  const whole = '/api/clients/sam/visits/today/summary.pdf?language=nl'
  expect([link(/Printen/), link(/Opslaan als PDF/)]).toEqual([whole, whole])
})

test('what Sam takes off is not on the paper and not asked for', async () => {
  await open()
  fireEvent.click(part('decided'))
  fireEvent.click(part('readers'))
  expect(paper().queryByText('Woorden bij decided')).toBeNull()
  expect(link(/Printen/)).toContain('parts=came-with%2Cdiscussed%2Cagreements%2Clook-back')
})

test('for somebody else nothing is on until Sam picks it, and there is no empty paper', async () => {
  await open()
  fireEvent.click(screen.getByRole('radio', { name: /Voor iemand anders/ }))
  for (const name of summaryParts) expect(part(name).checked).toBe(false)
  expect(link(/Printen/)).toBeUndefined()
  expect(screen.getByText('Er is nog niets gekozen. Sam kiest wat er mee gaat.')).toBeTruthy()
  fireEvent.click(part('agreements'))
  expect(link(/Opslaan als PDF/)).toContain('parts=agreements')
  fireEvent.click(screen.getByRole('radio', { name: /Voor Sam/ }))
  expect(link(/Printen/)).not.toContain('parts')
})

test('another language changes the paper and keeps what was picked', async () => {
  await open()
  fireEvent.click(part('decided'))
  fireEvent.click(screen.getByRole('radio', { name: 'English' }))
  expect(await paper().findByText('came-with')).toBeTruthy()
  expect(screen.getByRole('article').getAttribute('lang')).toBe('en')
  expect(part('decided').checked).toBe(false)
  expect(link(/Printen/)).toMatch(/language=en&parts=/)
})

test('when another language does not come it says so, and the paper stays', async () => {
  await open()
  refuse = true
  fireEvent.click(screen.getByRole('radio', { name: 'English' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByRole('article').getAttribute('lang')).toBe('nl')
})

test('what Sam put in an order is numbered, as on the paper', async () => {
  const lines = [{ text: 'Slapen' }, { text: 'Werk' }]
  const { sections, ...rest } = summary('nl')
  const [first] = sections
  if (first === undefined) throw new Error('no section')
  const ranked = {
    ...rest,
    sections: [{ ...first, blocks: [{ ordered: true, lines }, { lines }] }],
  }
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ summary: ranked })))
  await open()
  const lists = within(screen.getByRole('article')).getAllByRole('list')
  expect(lists.map(({ tagName }) => tagName)).toEqual(['OL', 'UL'])
})
