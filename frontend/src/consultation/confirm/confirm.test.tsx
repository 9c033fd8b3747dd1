import type {
  AgreementLine,
  AgreementVersion,
  Confirmation,
  Standing,
} from '@samen/consultation/room'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isHandedOver } from '../../staff/handed-over.ts'
import { AgreementPage } from '../agreements/agreement-page.tsx'
import { inRoom } from '../room/testing/in-room.tsx'
import { refusal, RoomServer } from '../room/testing/room-server.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

const id = 'a1'
const version = (number: number, what: string, standing: Standing) => ({
  id,
  version: number,
  visitId: 'v',
  day: '2026-03-02',
  writtenAt: '2026-03-02T09:00:00Z',
  state: 'open' as const,
  content: { what, who: ['client' as const], lookBack: null },
  standing,
})
const line = (
  versions: readonly (AgreementVersion & { readonly standing: Standing })[],
  confirmations: readonly Confirmation[] = [],
): AgreementLine => ({ id, versions, confirmations, reports: [] })
const yes = (party: Confirmation['party'], how: Confirmation['how'] = 'here'): Confirmation => ({
  of: 'agreement',
  id,
  version: 1,
  party,
  how,
  at: '2026-03-02T09:12:00Z',
  ...(party === 'clinician' ? { name: 'Anna' } : {}),
})

/** An agreement was set down; the server takes each yes and shows it. */
async function setDown(
  server = new RoomServer({ agreements: [line([version(1, 'Om elf uur naar bed', 'written')])] }),
) {
  server.open()
  server.acts.set('confirmations', (body: { party: 'client' | 'clinician'; how?: 'alone' }) => {
    const before = server.room.agreements[0]?.confirmations ?? []
    const said = [...before, yes(body.party, body.how ?? 'here')]
    const standing = body.party === 'client' ? 'client-confirmed' : 'confirmed'
    server.room = {
      ...server.room,
      agreements: [line([version(1, 'Om elf uur naar bed', standing)], said)],
    }
    return [201, null]
  })
  return await inRoom(server, () => <AgreementPage agreementId={id} day="2026-03-02" />)
}
type Page = Awaited<ReturnType<typeof setDown>>
const press = (page: Page, ...names: (string | RegExp)[]) => {
  for (const name of names) fireEvent.click(page.getByRole('button', { name }))
}

describe('confirming', () => {
  test('the client first, with own digits; only then there is a button for the clinician', async () => {
    const page = await setDown()
    page.getByText('Opgeschreven, nog niet bevestigd')
    expect(page.queryByRole('button', { name: /Ik, Anna/ })).toBeNull()
    press(page, /^Hier, nu/, '4', '8', '2', 'Ja, dit klopt')
    await page.findByText('Sam bevestigde hier, op 2 maart 2026, 10.12 uur.')
    press(page, 'Ik, Anna, bevestig dit')
    await page.findByText('Anna bevestigde op 2 maart 2026, 10.12 uur.')
    page.getByText('Bevestigd')
    expect(page.server.bodies('POST', 'confirmations')).toEqual([
      { party: 'client', roomCode: '482', how: 'here', of: 'agreement', id, version: 1 },
      { party: 'clinician', of: 'agreement', id, version: 1 },
    ])
  })

  test('after each yes the keyboard is at what says how far it is', async () => {
    const page = await setDown()
    const isAt = (sentence: string) =>
      vi.waitFor(() => expect(document.activeElement).toBe(page.getByText(sentence)))
    press(page, /^Hier, nu/, '4', '8', '2', 'Ja, dit klopt')
    await isAt('Sam heeft bevestigd, Anna nog niet')
    press(page, 'Ik, Anna, bevestig dit')
    await isAt('Bevestigd')
  })

  test('nothing is chosen beforehand', async () => {
    const page = await setDown()
    for (const button of page.getAllByRole('button'))
      expect(button.getAttribute('aria-pressed')).not.toBe('true')
    page.getByText(/Nog niet bevestigen is ook goed/)
  })

  test('alone: the screen is handed over, and thanks at the end', async () => {
    const page = await setDown()
    press(page, /^Even alleen/)
    page.getByRole('heading', { name: 'Sam, dit is even voor jou' })
    press(page, '4', '8', '2', 'Ja, dit klopt')
    await page.findByRole('heading', { name: 'Dank je wel' })
    press(page, 'Terug naar het gesprek')
    expect(page.server.bodies('POST', 'confirmations')).toMatchObject([{ how: 'alone' }])
  })

  test('doubting alone is as easy as saying yes, and stores nothing', async () => {
    const page = await setDown()
    press(page, /^Met een ervaringsdeskundige/, 'Nee, of ik twijfel nog')
    page.getByText(/Er is niets bevestigd/)
    press(page, 'Terug naar het gesprek')
    page.getByText('Opgeschreven, nog niet bevestigd')
    expect(page.server.bodies('POST', 'confirmations')).toEqual([])
  })

  test.each([/^Hier, nu/, /^Even alleen/])(
    'a yes is to what was read: a newer version from another screen is read first (%s)',
    async (way) => {
      const page = await setDown()
      const { server } = page
      press(page, way, '4', '8')
      const dialog = within(page.getByRole('dialog'))
      dialog.getByText('Om elf uur naar bed')
      // Bram takes over on another screen, and sets down something else.
      server.room = {
        ...server.room,
        agreements: [
          line([
            version(1, 'Om elf uur naar bed', 'written'),
            version(2, 'Nooit meer naar bed', 'written'),
          ]),
        ],
      }
      server.takeOverElsewhere()
      const words = await dialog.findByText('Dit is zojuist veranderd. Lees het opnieuw.')
      await vi.waitFor(() => expect(words.closest('[tabindex]')).toBe(document.activeElement))
      // Nothing to type is there, and nothing that was typed counts.
      expect(dialog.queryByRole('button', { name: '2' })).toBeNull()
      expect(dialog.queryByRole('button', { name: 'Ja, dit klopt' })).toBeNull()
      press(page, 'Opnieuw lezen')
      dialog.getByText('Nooit meer naar bed')
      press(page, '2', 'Ja, dit klopt')
      dialog.getByText('Typ alle drie de cijfers.')
      expect(server.bodies('POST', 'confirmations')).toEqual([])
      press(page, 'Wissen', '4', '8', '2', 'Ja, dit klopt')
      await vi.waitFor(() =>
        expect(server.bodies('POST', 'confirmations')).toMatchObject([{ version: 2 }]),
      )
    },
  )

  test('a yes that was under way names what was read, and does not stand for what came', async () => {
    const page = await setDown()
    const { server } = page
    const changed = [
      version(1, 'Om elf uur naar bed', 'written'),
      version(2, 'Nooit meer naar bed', 'written'),
    ]
    server.acts.set('confirmations', () => {
      server.room = { ...server.room, agreements: [line(changed)] }
      return refusal(409, 'stale-version')
    })
    press(page, /^Hier, nu/, '4', '8', '2', 'Ja, dit klopt')
    await page.findByText('Dit is zojuist veranderd. Lees het opnieuw.')
    expect(server.bodies('POST', 'confirmations')).toMatchObject([{ version: 1 }])
  })

  describe('once Sam was alone with the screen, it comes back behind Anna’s password', () => {
    const ways: readonly [string, (page: Page) => unknown][] = [
      ['a no', (page) => press(page, 'Nee, of ik twijfel nog', 'Terug naar het gesprek')],
      [
        'a yes',
        async (page) => {
          press(page, '4', '8', '2', 'Ja, dit klopt')
          await page.findByRole('heading', { name: 'Dank je wel' })
          press(page, 'Terug naar het gesprek')
        },
      ],
      ['Escape', (page) => page.getByRole<HTMLDialogElement>('dialog').close()],
      ['Back', () => dispatchEvent(new PopStateEvent('popstate'))],
      ['what was under it is gone', (page) => page.unmount()],
    ]
    test.each(ways)('after %s', async (_, ends) => {
      const page = await setDown()
      page.server.acts.set('session', () => [204, null])
      press(page, /^Even alleen/)
      // Loading anew now, or another tab, asks for it too.
      expect(isHandedOver()).toBe(true)
      expect(page.session.state().kind).not.toBe('out')
      await ends(page)
      expect(page.session.state()).toEqual({ kind: 'out', why: 'handed-over' })
      expect(page.server.bodies('DELETE', '/session')).toHaveLength(1)
      await vi.waitFor(() => expect(isHandedOver()).toBe(false))
    })

    test('and not when it was confirmed with Anna beside', async () => {
      const page = await setDown()
      press(page, /^Hier, nu/, 'Nu niet')
      expect(page.session.state().kind).not.toBe('out')
      expect(isHandedOver()).toBe(false)
    })
  })

  test('after five wrong tries a new slip helps: the digits are looked for again', async () => {
    const server = new RoomServer({ agreements: [line([version(1, 'Om elf uur', 'written')])] })
    server.roomCodeTries = 0
    const page = await setDown(server)
    press(page, /^Even alleen/)
    page.getByText(/werken niet meer/)
    // Nobody is asked to type what cannot be typed, and the way back is there.
    expect(page.queryByText(/typ zelf de drie cijfers/)).toBeNull()
    page.getByRole('button', { name: 'Nee, of ik twijfel nog' })
    press(page, 'Terug naar het gesprek')
    // Reception makes another slip; no stream tells of it.
    server.roomCodeTries = 5
    press(page, /^Even alleen/)
    await page.findByRole('button', { name: '4' })
    press(page, 'Nee, of ik twijfel nog', 'Terug naar het gesprek')
    server.roomCodeTries = 0
    press(page, /^Hier, nu/)
    await page.findByText(/werken niet meer/)
    server.roomCodeTries = 5
    press(page, 'Opnieuw proberen')
    await page.findByText(/typ zelf de drie cijfers/)
    press(page, '4', '8', '2', 'Ja, dit klopt')
    await page.findByText(/^Sam bevestigde hier/)
  })

  test('later says that it comes back in the next questionnaire, and stores nothing', async () => {
    const page = await setDown()
    press(page, /^Later/)
    page.getByText(/volgende vragenlijst/)
    expect(page.server.sent.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test('after the conversation nobody confirms; an older version stays to be read', async () => {
    const server = new RoomServer({
      agreements: [
        line(
          [version(1, 'Om elf uur', 'confirmed'), version(2, 'Om tien uur', 'written')],
          [yes('client'), yes('clinician')],
        ),
      ],
    })
    server.state = 'closed'
    const page = await setDown(server)
    page.getByText(/Bevestigen kan weer bij het volgende gesprek/)
    page.getByText('Om elf uur')
    page.getByText('Versie 1, 2 maart 2026')
    expect(page.queryByRole('button', { name: /Hier, nu/ })).toBeNull()
  })
})

describe('an agreement', () => {
  test('one line: what, who, look back when; nothing chosen beforehand; set down as version 1', async () => {
    const server = new RoomServer().open()
    server.acts.set('agreements', (body: { content: AgreementVersion['content'] }) => {
      const made = { ...version(1, '', 'written'), content: body.content }
      server.room = { ...server.room, agreements: [line([made])] }
      return [201, { version: 1 }]
    })
    const page = await inRoom(server, () => <AgreementPage agreementId={id} day="2026-03-02" />)
    for (const button of page.getAllByRole('button'))
      expect(button.getAttribute('aria-pressed')).not.toBe('true')
    fireEvent.click(page.getByRole('button', { name: 'Zet de afspraak neer' }))
    page.getByText('Schrijf eerst op wat jullie afspreken.')

    const what = page.getByLabelText('Wat spreken we af?')
    fireEvent.input(what, { target: { value: 'Om elf uur naar bed' } })
    for (const name of ['Sam', 'Anna', 'Over 2 weken', 'Zet de afspraak neer'])
      fireEvent.click(page.getByRole('button', { name }))
    await page.findByText('Opgeschreven, nog niet bevestigd')
    expect(server.bodies('POST', 'agreements')).toMatchObject([
      {
        id,
        baseVersion: 0,
        state: 'open',
        content: {
          what: 'Om elf uur naar bed',
          who: ['client', 'clinician'],
          lookBack: '2026-03-16',
        },
      },
    ])
    // What was being written is a version now, and no longer a beginning.
    await vi.waitFor(() => expect(server.valueOf(`agreement/${id}`)).toBeNull())
  })

  test('nobody looks back on a day that has passed', async () => {
    const server = new RoomServer().open()
    const page = await inRoom(server, () => <AgreementPage agreementId={id} day="2026-03-02" />)
    const what = page.getByLabelText('Wat spreken we af?')
    // A page opens with the focus on its title; here typing can begin.
    await vi.waitFor(() => expect(document.activeElement).toBe(what))
    fireEvent.input(what, { target: { value: 'Om elf uur naar bed' } })
    press(page, 'Een datum')
    const day = page.getByLabelText('Datum')
    fireEvent.change(day, { target: { value: '2026-02-27' } })
    await page.findByText('Dat is vóór dit gesprek. Kies 2 maart 2026 of later.')
    press(page, 'Zet de afspraak neer')
    expect(document.activeElement).toBe(day)
    expect(server.bodies('POST', 'agreements')).toEqual([])
    fireEvent.change(day, { target: { value: '2026-03-02' } })
    expect(page.queryByText(/Kies 2 maart 2026 of later/)).toBeNull()
    page.getByText('2 maart 2026')
  })

  test('changing it begins with what stands there, and makes the next version', async () => {
    const page = await setDown()
    press(page, 'Wijzigen')
    const what = await page.findByLabelText('Wat spreken we af?')
    expect((what as HTMLTextAreaElement).value).toBe('Om elf uur naar bed')
    page.getByRole('button', { name: 'Zet neer als versie 2' })
    press(page, 'Toch niet')
    page.getByText('Opgeschreven, nog niet bevestigd')
  })
})
