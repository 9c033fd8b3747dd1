import type { DecisionOption, DecisionSheet, RoomField } from '@samen/consultation/room'
import { emptySheet } from '@samen/consultation/room'
import { sureStatements } from '@samen/i18n/sure-statements'
import { fireEvent, within } from '@solidjs/testing-library'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ConsultationReply } from '../../staff/shapes.ts'
import { WithCompany } from '../company/company.tsx'
import { inRoom } from '../room/testing/in-room.tsx'
import { refusal, RoomServer } from '../room/testing/room-server.ts'
import { DecisionPage } from './decision-page.tsx'

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined
afterEach(() => vi.unstubAllGlobals())

const id = '0190c0de-0000-7000-8000-000000000001'
const name = (part: string) => `sheet/${id}/${part}`

const field = (part: string, value: RoomField['value']): RoomField => ({
  name: name(part),
  revision: 1,
  value,
  savedAt: '2026-03-02T08:30:00Z',
})
const pill: DecisionOption = {
  id: 'o1',
  text: 'Om de dag de halve pil',
  for: [{ id: 'a', text: 'Minder suf', whose: 'client' }],
  against: [{ id: 'b', text: 'Het kan onrustig zijn', whose: 'clinician' }],
}

type VersionLine = ConsultationReply['consultation']['versions'][number]
const noVersions: VersionLine[] = []

/** Sam and Anna sit at the sheet of one choice. */
async function atTheTable(server = new RoomServer(), { asks = false, versions = noVersions } = {}) {
  const consultation: ConsultationReply = {
    client: { id: 'sam', callingName: 'Sam' },
    visit: null,
    consultation: {
      preparation: null,
      goals: [],
      wishes: [
        {
          key: 'decision.topic',
          topic: 'Mijn keuze',
          question: 'Is er een keuze?',
          lines: ['mijn nachtpil, wel of niet'],
        },
      ],
      topics: [],
      wentWell: [],
      changes: [],
      strengths: [],
      medicines: [],
      trends: [],
      versions,
    },
  }
  server.open()
  const page = await inRoom(server, (visitId) => (
    <WithCompany visitId={visitId} asks={asks}>
      <DecisionPage decisionId={id} visitId={visitId} consultation={consultation} back="/" />
    </WithCompany>
  ))
  const saved = (part: string) =>
    vi.waitFor(() => {
      const value = server.valueOf(name(part))
      if (value === undefined) throw new Error(`${part} is not saved yet`)
      return value
    })
  return { ...page, saved }
}
const isInvalid = (box: HTMLElement) => box.getAttribute('aria-invalid')
type Table = Awaited<ReturnType<typeof atTheTable>>

const press = (page: Table, label: string | RegExp) =>
  fireEvent.click(page.getByRole('button', { name: label }))
const type = (box: HTMLElement, value: string) => fireEvent.input(box, { target: { value } })
const option = (page: Table, label: string) => within(page.getByRole('article', { name: label }))

describe('a new sheet', () => {
  test('nothing is filled in or chosen; two places for options, and two that are always there', async () => {
    const page = await atTheTable()
    expect(page.getAllByRole('textbox').map((box) => (box as HTMLInputElement).value)).toEqual(
      page.getAllByRole('textbox').map(() => ''),
    )
    expect(page.queryAllByRole('radio', { checked: true })).toEqual([])
    expect(page.getAllByRole('article').map((card) => card.getAttribute('aria-label'))).toEqual([
      'Mogelijkheid 1',
      'Mogelijkheid 2',
      'Er verandert niets',
      'Nu niet kiezen',
    ])
    expect(option(page, 'Er verandert niets').queryByRole('button', { name: /Haal weg/ })).toBe(
      null,
    )
    expect(page.server.bodies('PUT', 'field')).toEqual([])
  })

  test('what Sam wrote beforehand comes onto it only with a tap', async () => {
    const page = await atTheTable()
    press(page, 'Neem over: mijn nachtpil, wel of niet')
    expect(await page.saved('choice')).toBe('mijn nachtpil, wel of niet')
  })

  test('each text is a field of its own, and each option is', async () => {
    const page = await atTheTable()
    type(page.getByLabelText('Mogelijkheid 2: wat is het?'), 'Eerder op de avond')
    expect(await page.saved('option/o2')).toEqual({
      id: 'o2',
      text: 'Eerder op de avond',
      for: [],
      against: [],
    })
    expect(page.getAllByRole('article')).toHaveLength(4)
  })
})

describe('for and against', () => {
  const withPill = () => new RoomServer({ fields: [field('option/o1', pill)] })

  test('each line says whose it is, in words; the button that adds it says whose it becomes', async () => {
    const page = await atTheTable(withPill())
    const card = option(page, pill.text)
    expect(card.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'SamMinder suf',
      'AnnaHet kan onrustig zijn',
    ])
    fireEvent.click(card.getByRole('button', { name: `Anna zegt iets vóór: ${pill.text}` }))
    const box = card.getByLabelText('Anna zegt')
    type(box, 'W')
    // The first letter makes it a line; the field that is typed in stays the same one.
    expect(card.getByLabelText('Anna zegt')).toBe(box)
    expect(document.activeElement).toBe(box)
    type(box, 'We kunnen terug')
    fireEvent.keyDown(box, { key: 'Enter' })
    await vi.waitFor(() =>
      expect(page.server.valueOf(name('option/o1'))).toMatchObject({
        for: [
          { text: 'Minder suf', whose: 'client' },
          { text: 'We kunnen terug', whose: 'clinician' },
        ],
      }),
    )
  })

  test('a line is changed, given to the other, moved and removed where it stands', async () => {
    const two = { ...pill, for: [...pill.for, { id: 'c', text: 'Meer rust', whose: 'client' }] }
    const page = await atTheTable(
      new RoomServer({ fields: [field('option/o1', two as DecisionOption)] }),
    )
    const lines = () => {
      const value = page.server.valueOf(name('option/o1')) as DecisionOption
      return value.for.map(({ text, whose }) => `${whose}: ${text}`)
    }
    press(page, 'Verander: Sam: Meer rust')
    fireEvent.click(page.getByRole('radio', { name: 'Anna' }))
    press(page, 'Omhoog')
    await vi.waitFor(() => expect(lines()).toEqual(['clinician: Meer rust', 'client: Minder suf']))
    expect(page.getByText('Nu nummer 1 van 2')).toBeTruthy()
    press(page, 'Weg')
    await vi.waitFor(() => expect(lines()).toEqual(['client: Minder suf']))
  })

  test('an option with words is only taken away when somebody says so twice', async () => {
    const page = await atTheTable(withPill())
    press(page, `Haal weg: ${pill.text}`)
    expect(page.server.valueOf(name('option/o1'))).toEqual(pill)
    press(page, 'Ja, weghalen')
    await vi.waitFor(() => expect(page.server.valueOf(name('option/o1'))).toBe(null))
    // Its number is not used again: another option is another one.
    type(page.getByLabelText('Mogelijkheid 1: wat is het?'), 'Iets anders')
    expect(await page.saved('option/o2')).toMatchObject({ text: 'Iets anders' })
  })

  test('nothing is counted, summed or called best', async () => {
    const page = await atTheTable(withPill())
    expect(page.container.textContent).not.toMatch(/beste mogelijkheid|score:|punten|\d+ voor/i)
  })
})

describe('the four SURE statements', () => {
  test('are asked when somebody wants them, in the original words, and make no total', async () => {
    const page = await atTheTable()
    expect(page.queryByText(sureStatements[0].original)).toBe(null)
    press(page, 'Stel de vier vragen')
    expect(sureStatements.map(({ original }) => original)).toEqual([
      'Do you feel SURE about the best choice for you?',
      'Do you know the benefits and risks of each option?',
      'Are you clear about which benefits and risks matter most to you?',
      'Do you have enough support and advice to make a choice?',
    ])
    // The original stands behind one tap, and whose it is beside it.
    const origin = page.getByText('Engelse tekst en bron').closest('details')
    for (const { original } of sureStatements) {
      const words = page.getByText(original)
      expect(words.closest('[lang]')?.getAttribute('lang')).toBe('en')
      expect(origin?.contains(words)).toBe(true)
    }
    expect(page.getByText(/© O’Connor & Légaré, 2008.+onze eigen vertaling/s)).toBeTruthy()
    const [yes] = page.getAllByRole('radio', { name: 'Ja' })
    if (yes) fireEvent.click(yes)
    await vi.waitFor(() =>
      expect(page.server.valueOf(name('sure'))).toEqual({
        sure: true,
        understand: null,
        riskBenefit: null,
        encouragement: null,
      }),
    )
  })
})

describe('how it ends', () => {
  test('five endings, each with its own words; what was typed under one comes back', async () => {
    const page = await atTheTable()
    fireEvent.click(page.getByRole('radio', { name: /^Nog niet kiezen/ }))
    type(page.getByLabelText('Wat is er nog nodig?'), 'Een week meten')
    fireEvent.click(page.getByRole('radio', { name: /^We zijn het niet eens/ }))
    type(page.getByLabelText('Wat Sam wil, en waarom'), 'Stoppen')
    type(page.getByLabelText('Wat Anna vindt, en waarom'), 'Te snel')
    await vi.waitFor(() =>
      expect(page.server.valueOf(name('outcome'))).toEqual({
        kind: 'disagreement',
        client: 'Stoppen',
        clinician: 'Te snel',
      }),
    )
    fireEvent.click(page.getByRole('radio', { name: /^Nog niet kiezen/ }))
    const needed = page.getByLabelText('Wat is er nog nodig?')
    expect((needed as HTMLTextAreaElement).value).toBe('Een week meten')
  })

  test('a medicine has a name and what happens with it, and no dose', async () => {
    const page = await atTheTable()
    fireEvent.click(page.getByRole('radio', { name: /^We kiezen samen/ }))
    await page.saved('outcome')
    const before = page.server.bodies('PUT', 'field').length
    press(page, 'Medicijn toevoegen: Stopt')
    expect(page.queryByLabelText(/dosis|hoeveel|milligram/i)).toBe(null)
    // Without a name there is nothing to keep.
    expect(page.server.bodies('PUT', 'field')).toHaveLength(before)
    type(page.getByLabelText('Naam van het medicijn'), 'mijn nachtpil')
    expect(await page.saved('plan')).toMatchObject({
      medicine: [{ event: 'stopped', name: 'mijn nachtpil' }],
    })
  })

  test('a medicine is asked about only where something is decided; what was typed is kept', async () => {
    const medicine = [{ event: 'stopped' as const, name: 'mijn nachtpil' }]
    const plan = { ...emptySheet().plan, medicine }
    const page = await atTheTable(new RoomServer({ fields: [field('plan', plan)] }))
    const asked = () => page.queryByRole('button', { name: 'Medicijn toevoegen: Stopt' })
    for (const kind of [/^We zijn het niet eens/, /^Nog niet kiezen/, /^Er is geluisterd/]) {
      fireEvent.click(page.getByRole('radio', { name: kind }))
      expect(asked()).toBe(null)
      expect(document.body.textContent).not.toContain('Het komt op de tijdlijn')
      page.getByText(/Wat je over een medicijn typte, is bewaard/)
    }
    fireEvent.click(page.getByRole('radio', { name: /^We kiezen samen/ }))
    expect(asked()).not.toBe(null)
    expect((page.getByLabelText('Naam van het medicijn') as HTMLInputElement).value).toBe(
      'mijn nachtpil',
    )
  })

  test('where nothing was decided no medicine is read back, whatever stands in an older version', async () => {
    const medicine = [{ event: 'stopped' as const, name: 'mijn nachtpil' }]
    const sheet: DecisionSheet = {
      ...emptySheet(),
      choice: 'Stop ik?',
      outcome: { kind: 'not-yet', needed: 'Tijd' },
      plan: { ...emptySheet().plan, medicine },
    }
    const version = {
      id,
      version: 1,
      visitId: 'january',
      day: '2026-01-12',
      writtenAt: '2026-01-12T09:00:00Z',
      standing: 'written' as const,
      sheet,
    }
    const decisions = [{ id, versions: [version], confirmations: [] }]
    const page = await atTheTable(new RoomServer({ decisions }))
    await page.findAllByText('Tijd')
    expect(document.body.textContent).not.toContain('mijn nachtpil')
  })
})

describe('setting it down', () => {
  const sheet = (): DecisionSheet => ({ ...emptySheet(), choice: 'mijn nachtpil' })
  const ready = [
    field('choice', 'mijn nachtpil'),
    field('outcome', { kind: 'listened', heard: '' }),
  ]

  test('what is missing is named in place and in one list, and nothing is sent', async () => {
    const page = await atTheTable()
    press(page, 'Leg vast als versie 1')
    const alert = within(page.getByRole('alert'))
    expect(alert.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Schrijf op wat de keuze is.',
      'Zet er minstens twee mogelijkheden van jullie zelf bij.',
      'Kies hoe het nu eindigt.',
    ])
    fireEvent.click(alert.getByRole('link', { name: 'Schrijf op wat de keuze is.' }))
    expect(document.activeElement).toBe(page.getByLabelText(/^Wat is de keuze/))
    expect(page.server.bodies('POST', 'decisions')).toEqual([])
  })

  test('set down, it is read, and Sam is asked whether it is right', async () => {
    const server = new RoomServer({ fields: ready })
    server.acts.set('decisions', () => {
      server.room = {
        ...server.room,
        decisions: [
          {
            id,
            confirmations: [],
            versions: [
              {
                id,
                version: 1,
                visitId: 'today',
                day: '2026-03-02',
                writtenAt: '2026-03-02T09:00:00Z',
                sheet: { ...sheet(), outcome: { kind: 'listened', heard: '' } },
                standing: 'written',
              },
            ],
          },
        ],
      }
      return [201, { version: 1 }]
    })
    const page = await atTheTable(server)
    press(page, 'Leg vast als versie 1')
    const heading = await page.findByRole('heading', { name: 'Versie 1, 2 maart 2026' })
    expect(server.bodies('POST', 'decisions')).toMatchObject([{ id, baseVersion: 0 }])
    await vi.waitFor(() => expect(document.activeElement).toBe(heading))
    expect(page.queryAllByRole('textbox')).toEqual([])
    expect(page.getByText(/Sam, klopt dit voor jou/)).toBeTruthy()
  })

  test('what a guideline says needs where it stands and of when; what was typed stays', async () => {
    const guidance = [{ text: 'Dit is het beste', source: '', date: '' }]
    const server = new RoomServer({ fields: [...ready, field('guidance', guidance)] })
    server.acts.set('decisions', () => [201, { version: 1 }])
    const page = await atTheTable(server)
    const words = /waar het staat en van wanneer het is/
    expect(page.queryByText(words)).toBe(null)
    press(page, 'Leg vast als versie 1')
    fireEvent.click(within(page.getByRole('alert')).getByRole('link', { name: words }))
    const source = page.getByLabelText('Waar het staat')
    expect(document.activeElement).toBe(source)
    expect([source, page.getByLabelText('Van wanneer')].map(isInvalid)).toEqual(['true', 'true'])
    expect(server.bodies('POST', 'decisions')).toEqual([])
    type(source, 'Richtlijn slaap')
    type(page.getByLabelText('Van wanneer'), '2024')
    await vi.waitFor(() =>
      expect(server.valueOf(name('guidance'))).toEqual([
        { text: 'Dit is het beste', source: 'Richtlijn slaap', date: '2024' },
      ]),
    )
    press(page, 'Leg vast als versie 1')
    await vi.waitFor(() => expect(server.bodies('POST', 'decisions')).toHaveLength(1))
  })

  test('somebody else was first: it says so, and what is written stays', async () => {
    const server = new RoomServer({ fields: ready })
    server.acts.set('decisions', () => refusal(409, 'version-conflict'))
    const page = await atTheTable(server)
    press(page, 'Leg vast als versie 1')
    await page.findByText(/intussen een nieuwe versie/)
    expect((page.getByLabelText(/^Wat is de keuze/) as HTMLTextAreaElement).value).toBe(
      'mijn nachtpil',
    )
  })
})

test('on another screen the sheet is read, and follows what is written', async () => {
  const server = new RoomServer({ fields: [field('option/o1', pill)] })
  server.writer = 'another screen'
  const page = await atTheTable(server)
  expect(page.queryAllByRole('textbox')).toEqual([])
  expect(page.queryByRole('button', { name: /zegt iets/ })).toBe(null)
  expect(option(page, pill.text).getByText('Minder suf')).toBeTruthy()
  server.writeElsewhere(name('choice'), 'mijn nachtpil')
  await page.findByText('mijn nachtpil')
})

test('a version of an earlier visit is read with the name of who wrote it then', async () => {
  const version = {
    id,
    version: 1,
    visitId: 'january',
    day: '2026-01-12',
    writtenAt: '2026-01-12T09:00:00Z',
    writtenBy: 'Bram',
    standing: 'written' as const,
    sheet: { ...emptySheet(), choice: 'mijn nachtpil', options: [pill], clinician: 'Rustig aan.' },
  }
  const versions = [version, { ...version, version: 2, writtenBy: 'Noor' }]
  const server = new RoomServer({ decisions: [{ id, versions, confirmations: [] }] })
  const page = await atTheTable(server)
  page.getByText('Wat Noor inbrengt')
  press(page, 'Leg versie 1 (12 januari 2026) ernaast')
  const first = within(page.getByRole('region', { name: 'Versie 1, 12 januari 2026' }))
  first.getByText(/in gesprek met Bram/)
  first.getByText('Wat Bram inbrengt')
  expect(page.queryByText(/de hulpverlener/)).toBeNull()
})

describe('what Sam shared', () => {
  const preparation: VersionLine = {
    source: {
      visitId: 'today',
      questionnaireId: 'keuzehulp-pil',
      version: 1,
      day: '2026-03-02',
    },
    title: 'Mijn voorbereiding',
    submittedAt: '2026-03-02T08:00:00Z',
    language: 'nl',
    assistance: [],
    superseded: false,
  }
  const answer = (topic: string, line: string) => ({
    key: topic,
    topic,
    question: '',
    lines: [line],
  })
  function withAnswers() {
    const server = new RoomServer()
    server.acts.set('keuzehulp-pil/1', () => [
      200,
      { sections: [{ answers: [answer('Slapen', '5'), answer('Mijn kracht', 'Een dier')] }] },
    ])
    return atTheTable(server, { asks: true, versions: [preparation] })
  }
  const pick = (page: Table) => {
    const [button] = page.getAllByRole('button', { name: 'Kies uit wat Sam deelde' })
    if (button) fireEvent.click(button)
  }
  const asked = (page: Table) => page.server.sent.filter(({ path }) => path.endsWith('pil/1'))

  test('is not opened while somebody else is here, until Sam opens it, each time anew', async () => {
    const page = await withAnswers()
    pick(page)
    // Nobody said yet who is here.
    fireEvent.click(page.getByRole('button', { name: 'Ja' }))
    expect(page.queryByText('Een dier')).toBeNull()
    expect(asked(page)).toEqual([])
    press(page, 'Laat zien: Wat Sam deelde')
    await page.findByText('Een dier')
    press(page, 'Klaar met kiezen')
    pick(page)
    expect(page.queryByText('Een dier')).toBeNull()
  })

  test('stands by topic; a short line that is taken over keeps its label', async () => {
    const page = await withAnswers()
    pick(page)
    fireEvent.click(page.getByRole('button', { name: 'Nee' }))
    const sleep = within(await page.findByRole('region', { name: 'Slapen' }))
    fireEvent.click(sleep.getByRole('button', { name: '5' }))
    expect(await page.saved('experience')).toBe('Slapen: 5')
  })
})

describe('a choice that was begun', () => {
  test('says that it is gone on with; another one can be begun', async () => {
    const page = await atTheTable(new RoomServer({ fields: [field('option/o1', pill)] }))
    page.getByText(/Jullie waren al aan deze keuze begonnen/)
    const another = page.getByRole('link', { name: 'Aan een andere keuze beginnen' })
    expect(another.getAttribute('href')).toMatch(/at=decision&id=/)
    expect(another.getAttribute('href')).not.toContain(id)
  })

  test('is let go when somebody says so twice: nothing is on the sheet any more', async () => {
    const page = await atTheTable(new RoomServer({ fields: [field('choice', 'mijn nachtpil')] }))
    press(page, 'Toch niet')
    expect(page.server.valueOf(name('choice'))).toBe('mijn nachtpil')
    press(page, 'Ja, haal weg')
    await vi.waitFor(() => expect(page.server.valueOf(name('choice'))).toBe(''))
    await vi.waitFor(() => expect(page.where()).not.toContain('at=decision'))
  })

  test('a new version that was begun can be let go; the one that was set down is read again', async () => {
    const version = {
      id,
      version: 1,
      visitId: 'january',
      day: '2026-01-12',
      writtenAt: '2026-01-12T09:00:00Z',
      standing: 'confirmed' as const,
      sheet: { ...emptySheet(), choice: 'mijn nachtpil' },
    }
    const begun = { id, baseVersion: 1, sheet: { ...version.sheet, choice: 'oeps' }, revisions: {} }
    const server = new RoomServer({
      decisions: [{ id, versions: [version], confirmations: [] }],
      sheets: [begun],
      fields: [field('choice', 'oeps')],
    })
    const page = await atTheTable(server)
    page.getByText(/aan een nieuwe versie/)
    page.getByRole('link', { name: 'Aan een andere keuze beginnen' })
    press(page, 'Toch niet')
    press(page, 'Ja, haal weg')
    await vi.waitFor(() => expect(server.valueOf(name('choice'))).toBe('mijn nachtpil'))
    server.room = { ...server.room, sheets: [] }
    server.tell()
    await page.findByRole('heading', { name: 'Versie 1, 12 januari 2026' })
    expect(page.queryByRole('button', { name: 'Toch niet' })).toBeNull()
  })

  test('what is begun here and now is not', async () => {
    const page = await atTheTable()
    type(page.getByLabelText(/^Wat is de keuze/), 'mijn nachtpil')
    await page.saved('choice')
    expect(page.queryByText(/al aan deze keuze begonnen/)).toBeNull()
  })
})

test('looking back on a day that has passed is refused in place, and nothing is set down', async () => {
  const plan = { ...emptySheet().plan, reviewDate: '2020-01-06' }
  const page = await atTheTable(new RoomServer({ fields: [field('plan', plan)] }))
  page.getByText(/^Die dag is al geweest\. Kies .+ of later\.$/)
  // The day stands there in words as well.
  page.getByText('6 januari 2020')
  press(page, 'Leg vast als versie 1')
  const alert = within(page.getByRole('alert'))
  alert.getByRole('link', { name: /^Die dag is al geweest/ })
  expect(page.server.bodies('POST', 'decisions')).toEqual([])
})
