import { randomUUID } from 'node:crypto'
import type { Summary } from '@samen/consultation/summary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { says } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { TestScreen } from '../../testing/room.ts'

// Anna and Sam have talked. Sam takes it home, on paper and as a PDF that a screen reader reads.

const secret = 'geheim-van-sam'
const untold = 'vertel-ik-zelf'

let samen: TestApp
let clinic: Clinic
let annas: Browser
let of: { clientId: string; visitId: string }
let at: string
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  const anna = await clinic.clinician('Anna')
  annas = await clinic.signedIn('Anna')
  const clientId = await clinic.client('Sam', anna)
  of = { clientId, visitId: await clinic.visit(clientId, anna) }
  at = `/api/clients/${clientId}/visits/${of.visitId}/summary`
  await prepare()
  await talk(new TestScreen(annas, of))
})
afterAll(() => samen.close())

async function prepare() {
  const sam = await (await clinic.kiosk()).seat(await clinic.code(of.visitId))
  await sam.open()
  const own = (text: string) => ({ chosen: [], other: [text] })
  await sam.submit([
    says('need.now', own(secret), 'private'),
    says('change.want', { choice: 'yes' }),
    says('change.wish', own(untold), 'discuss'),
    says('strength.today', own('Ik heb gekookt')),
  ])
}

async function talk(screen: TestScreen) {
  await screen.see()
  const sheet = randomUUID()
  const point = randomUUID()
  const option = (id: string, text: string) => ({ id, text, for: [], against: [] })
  const fields: readonly (readonly [string, unknown])[] = [
    [`point/${point}`, { text: 'Bloed prikken' }],
    [`tick/point:${point}`, 'later'],
    [`sheet/${sheet}/choice`, 'Minder van mijn #nachtpil*?'],
    [`sheet/${sheet}/matters`, 'Uitgerust zijn'],
    [`sheet/${sheet}/option/a`, option('a', 'Rustig minderen')],
    [`sheet/${sheet}/option/b`, option('b', 'Een andere pil')],
    [
      `sheet/${sheet}/outcome`,
      { kind: 'joint', ownWords: 'Ik neem een halve', option: 'a', why: 'Dan ben ik wakker' },
    ],
  ]
  for (const [name, value] of fields) expect((await screen.write(name, value)).statusCode).toBe(200)
  expect((await screen.decide(sheet, 0)).statusCode).toBe(201)
  const agreed = await screen.agree(randomUUID(), 0, { lookBack: '2026-05-04' })
  expect(agreed.statusCode).toBe(201)
}

const summary = async (query = '') => {
  const reply = await annas.get(`${at}${query}`)
  expect(reply.statusCode).toBe(200)
  return reply.json<{ summary: Summary }>().summary
}
const pdf = async (query = '') => {
  const reply = await annas.get(`${at}.pdf${query}`)
  expect(reply.statusCode).toBe(200)
  return readPdf(reply.rawPayload)
}

describe('what Sam takes home', () => {
  test('tells what was talked about, decided and agreed, and who looked', async () => {
    const whole = await summary()
    expect(whole).toMatchObject({ language: 'nl', callingName: 'Sam' })
    expect(whole.sections.map(({ part }) => part)).toEqual([
      'came-with',
      'discussed',
      'decided',
      'agreements',
      'look-back',
      'readers',
    ])
    const text = JSON.stringify(whole)
    for (const words of [
      'Ik heb gekookt',
      'Bloed prikken',
      'Minder van mijn #nachtpil*?',
      'Rustig minderen',
      'Niets veranderen',
      'Ik neem een halve',
      'elke ochtend lopen',
      '4 mei 2026',
      'Nog niet bevestigd.',
      'Anna, hulpverlener',
    ])
      expect(text).toContain(words)
  })

  test('holds nothing that Sam kept back, in no language and no part', async () => {
    for (const query of ['', '?language=en', '?parts=came-with', '?parts=discussed,readers']) {
      const { text } = await pdf(query)
      for (const words of [JSON.stringify(await summary(query)), text]) {
        expect(words).not.toContain(secret)
        expect(words).not.toContain(untold)
      }
    }
  })

  test('is a PDF with the same words, that a screen reader can read', async () => {
    const paper = await pdf()
    expect(paper).toMatchObject({ language: 'nl', universalAccess: '1', tagged: true })
    expect(paper.title).toMatch(/^Gesprek van .+, Sam$/)
    expect(paper.headings.filter((heading) => heading.startsWith('H2'))).toEqual([
      'H2 Waar ik over wilde praten',
      'H2 Wat we hebben besproken',
      'H2 Wat we hebben besloten',
      'H2 Wie wat doet',
      'H2 Wanneer we terugkijken',
      'H2 Wie mijn antwoorden heeft bekeken',
    ])
    expect(paper.roles).toEqual(expect.arrayContaining(['H1', 'H3', 'L', 'LI']))
    expect(paper.text).toContain('Minder van mijn #nachtpil*?')
    expect(paper.fonts.join()).toContain('AtkinsonHyperlegibleNext-Regular')
  })

  test('is called after the day, and is not kept on the way', async () => {
    const { headers } = await annas.get(`${at}.pdf`)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['content-disposition']).toMatch(
      /^inline; filename="gesprek-\d{4}-\d\d-\d\d.pdf"$/,
    )
    expect(headers['cache-control']).toBe('no-store')
  })

  test('has only the parts that Sam picks, for somebody else say', async () => {
    const some = await summary('?parts=agreements,came-with')
    expect(some.sections.map(({ part }) => part)).toEqual(['came-with', 'agreements'])
    const { text } = await pdf('?parts=agreements')
    expect(text).toContain('elke ochtend lopen')
    expect(text).toContain('Dit is een deel van de samenvatting.')
    expect(text).not.toContain('nachtpil')
    expect((await annas.get(`${at}?parts=agreements,geheim`)).statusCode).toBe(422)
    expect((await annas.get(`${at}.pdf?parts=`)).statusCode).toBe(422)
  })

  test('is in the language that Sam chose, or in another one that is asked for', async () => {
    expect(await pdf('?language=en')).toMatchObject({ language: 'en' })
    await clinic.run(
      ({ sql }) => sql`update client set preferences = ${sql.json({ language: 'en' })}
        where id = ${of.clientId}`,
    )
    expect((await summary()).language).toBe('en')
    expect((await summary('?language=nl')).language).toBe('nl')
  })
})

test('that it was made is in the access log, for the text and for the PDF', async () => {
  const made = () =>
    clinic.run(
      ({ sql }) => sql<{ role: string; outcome: string }[]>`
        select role, outcome from audit_event
        where action = 'summary.make' and object_id = ${of.visitId} order by transaction_id`,
    )
  const before = await made()
  await summary()
  await pdf()
  expect((await made()).slice(before.length)).toEqual([
    { role: 'clinician', outcome: 'ok' },
    { role: 'clinician', outcome: 'ok' },
  ])
})

test('is there for who has a care relation, and of this client’s visit only', async () => {
  await clinic.clinician('Bram')
  const brams = await clinic.signedIn('Bram')
  const kim = await clinic.client('Kim')
  for (const kind of ['', '.pdf']) {
    expect((await brams.get(`${at}${kind}`)).statusCode).toBe(404)
    const elsewhere = `/api/clients/${kim}/visits/${of.visitId}/summary${kind}`
    expect((await annas.get(elsewhere)).statusCode).toBe(404)
  }
})

test('a visit in which nothing was written gives a paper that says so', async () => {
  const anna = await clinic.clinician('Annabel')
  const clientId = await clinic.client('Noa', anna)
  const visitId = await clinic.visit(clientId, anna)
  const annabels = await clinic.signedIn('Annabel')
  const reply = await annabels.get(`/api/clients/${clientId}/visits/${visitId}/summary.pdf`)
  const { text } = await readPdf(reply.rawPayload)
  expect(text).toContain('Er is niets opgeschreven.')
})

test('what Sam opened in the room is on it, and who confirmed what', async () => {
  const anna = await clinic.clinician('Annelies')
  const clientId = await clinic.client('Sam', anna)
  const visitId = await clinic.visit(clientId, anna)
  const { code, roomCode } = await clinic.slip(visitId)
  const sam = await (await clinic.kiosk('Zuil 9')).seat(code)
  await sam.open()
  await sam.submit([
    says('change.want', { choice: 'yes' }),
    says('change.wish', { chosen: [], other: [untold] }, 'discuss'),
  ])
  const annelies = await clinic.signedIn('Annelies')
  const screen = new TestScreen(annelies, { clientId, visitId })
  const id = randomUUID()
  await screen.agree(id, 0)
  const text = async () => {
    const reply = await annelies.get(`${screen.at}/summary.pdf`)
    return (await readPdf(reply.rawPayload)).text
  }
  const before = await text()
  expect(before).not.toContain(untold)
  expect(before).toContain('Nog niet bevestigd.')

  const place = { questionnaireId: 'vier-vragen', place: 'change.wish' }
  const opened = await annelies.post(`${screen.at}/disclosure`, { roomCode, ...place })
  const what = { of: 'agreement', id, version: 1 }
  const said = { party: 'client', how: 'here', roomCode, ...what }
  const confirmed = await annelies.post(`${screen.at}/confirmations`, said)
  expect([opened.statusCode, confirmed.statusCode].every((status) => status < 300)).toBe(true)
  const after = await text()
  expect(after).toContain('Dit heb ik in het gesprek verteld')
  expect(after).toContain(untold)
  expect(after).toContain('Door mij bevestigd, nog niet door Annelies.')
})

// The last: the calendar goes on.
describe('a conversation that is opened again later', () => {
  test('writes on the day of today, and changes no paper of another that is closed', async () => {
    const anna = await clinic.clinician('Anna Later')
    const clientId = await clinic.client('Kees', anna)
    const id = randomUUID()
    const come = async (day: string) => {
      samen.clock.set(`${day}T09:00:00Z`)
      annas = await clinic.signedIn('Anna Later')
    }
    const visitOn = async (day: string) => {
      await come(day)
      const visitId = await clinic.visit(clientId, anna, `${day}T10:00:00Z`)
      return new TestScreen(annas, { clientId, visitId })
    }
    const paper = async (screen: TestScreen) => {
      const reply = await annas.get(`${screen.at}/summary?language=nl`)
      const { sections } = reply.json<{ summary: Summary }>().summary
      return JSON.stringify(sections.filter(({ part }) => part !== 'readers'))
    }
    const july = await visitOn('2026-07-04')
    await july.agree(id, 0)
    await july.close()
    const august = await visitOn('2026-08-03')
    await august.agree(randomUUID(), 0, { what: 'de tuin doen' })
    await august.close()
    const before = await paper(august)
    expect(before).toContain('elke ochtend lopen')

    // In Amsterdam it is the 22nd already.
    samen.clock.set('2026-11-21T23:30:00Z')
    annas = await clinic.signedIn('Anna Later')
    const again = new TestScreen(annas, { clientId, visitId: july.at.split('/')[5] ?? '' })
    expect((await again.reopen('Vergeten')).statusCode).toBeLessThan(300)
    expect((await again.agree(id, 1, { what: 'nooit meer lopen' })).statusCode).toBe(201)
    const versions = (await again.see()).room.agreements.find((one) => one.id === id)?.versions
    expect(versions?.map(({ day }) => day)).toEqual(['2026-07-04', '2026-11-22'])
    await again.close()
    expect(await paper(august)).toBe(before)
    expect(await paper(again)).toMatch(/Afgesproken op 22 november 2026[^}]*nooit meer lopen/)
  })
})
