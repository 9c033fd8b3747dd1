import { generateKeyPairSync } from 'node:crypto'
import { timelineOf } from '@samen/consultation/timeline'
import { everyRow } from '@samen/db/every-row'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, startTestApp } from '../testing/app.ts'
import { Clinic } from '../testing/clinic.ts'
import { enrolledKiosk } from '../testing/kiosk.ts'
import { clients } from './clients.ts'
import { wordsKeptBack } from './kept-back.ts'
import { type DemoLocation, loadDemoData } from './load.ts'
import { demoPassword, type StaffKey } from './organisation.ts'
import { preparationsOf } from './preparations.ts'
import { consultation, everythingRead, type Page, roomOfToday, signedIn, today } from './testing.ts'
import { demoLines } from './words.ts'

let demo: TestApp
let places: readonly DemoLocation[]

beforeAll(async () => {
  demo = await startTestApp({ now: '2026-03-04T08:10:00Z' })
  places = (await loadDemoData(demo.app.platform)) ?? []
})
afterAll(() => demo.close())

function trend({ consultation: { trends } }: Page, key: string) {
  const lines = trends.find((one) => one.key === key)?.lines ?? []
  return lines.map(({ points }) => points.map(({ value }) => value))
}

describe('the demonstration on an empty database', () => {
  test('gives both locations a list of today with codes, in every state', () => {
    const slips = places.flatMap((place) => place.slips)
    expect(slips).toHaveLength(clients.filter((client) => client.today).length)
    expect(slips.every(({ code }) => /^\d{3} \d{3} \d{3}$/.test(code))).toBe(true)
    expect(new Set(slips.map(({ preparation }) => preparation)).size).toBe(3)
    expect(places.map(({ kioskUrl }) => kioskUrl.includes('/kiosk#'))).toEqual([true, true])
  })

  test('says on the screen who can sign in, with which codes', () => {
    const words = demoLines(places, { publicUrl: 'http://localhost:3000' }).join('\n')
    expect(words).toContain(demoPassword)
    for (const { callingName, code } of places.flatMap((place) => place.slips))
      expect(words).toMatch(new RegExp(`${callingName} +${code}`))
  })

  test.each(['anna', 'bram', 'celine', 'noor', 'ria', 'joke', 'vincent', 'paula'] as const)(
    'lets %s sign in',
    async (login) => {
      const browser = await signedIn(demo, login)
      expect((await browser.get('/api/session')).statusCode).toBe(200)
    },
  )

  test('shows each clinician their own clients of today', async () => {
    expect(await names('anna')).toEqual(['Sam', 'Fatma', 'Daan'])
    expect(await names('bram')).toEqual(['Corrie', 'Joost', 'Willem', 'Lotte'])
    expect(await names('celine')).toEqual(['Grace', 'Henk', 'Aisha', 'Petra'])
  })

  test('has what was handed in on its own day, not today', async () => {
    const { consultation: sam } = await consultation(demo, 'anna', 'Sam')
    const days = sam.versions.map(({ submittedAt }) => submittedAt.slice(0, 10))
    expect(days).toEqual(days.toSorted().toReversed())
    expect(days.at(0)).toBe('2026-03-04')
    expect(days.at(-1)?.slice(0, 7)).toBe('2024-04')
    expect(sam.versions.map(({ source }) => source.version)).toContain(2)
  })
})

describe('the consultation of today', () => {
  test('with Sam shows a relapse and a recovery', async () => {
    const [hope = []] = trend(await consultation(demo, 'anna', 'Sam'), 'hope.level')
    expect(hope).toEqual([4, 6, 3, 1, 4, 6, 8, 8, 8])
  })

  test('with Sam breaks a trend where the wording changed, and leaves a gap where Sam skipped', async () => {
    const page = await consultation(demo, 'anna', 'Sam')
    expect(trend(page, 'energy.level')).toHaveLength(2)
    expect(trend(page, 'hope.level')).toHaveLength(1)
    const sleep = page.consultation.trends.find(({ key }) => key === 'sleep.quality')
    expect(sleep?.lines.at(-1)?.joined).toEqual([false, true, false])
  })

  test('with Sam tells what became of the medicines', async () => {
    const { consultation: sam } = await consultation(demo, 'anna', 'Sam')
    const events = sam.medicines.map(({ moments }) => moments.map(({ event }) => event))
    expect(events[1]).toEqual(['mentioned', 'mentioned', 'mentioned', 'stopped'])
    expect(events[0]).toEqual([
      'started',
      'renamed',
      'mentioned',
      'mentioned',
      'mentioned',
      'renamed',
    ])
  })

  test('with Sam begins with what Sam wants, and says who helped', async () => {
    const { consultation: sam } = await consultation(demo, 'anna', 'Sam')
    expect(sam.goals.map(({ rank }) => rank)).toEqual([1, 2, 3])
    expect(sam.wishes.flatMap(({ lines }) => lines)).toContain(
      'slapen zoals in het voorjaar, zonder er weer suf bij te lopen',
    )
    const helped = sam.versions.flatMap(({ assistance }) => assistance.map(({ kind }) => kind))
    expect(new Set(helped)).toEqual(new Set(['read_aloud', 'typed']))
  })

  test('with Willem counts versions as if the private one was never there', async () => {
    const { consultation: willem } = await consultation(demo, 'bram', 'Willem')
    const counted = Map.groupBy(willem.versions, ({ source }) => source.visitId)
    const most = [...counted.values()].map((versions) => versions.length)
    expect(most.toSorted()).toEqual([1, 1, 1, 1, 1, 1, 3])
  })

  test('with Sam says what was agreed and how it went, and what is left over', async () => {
    const { room, state, writer } = await roomOfToday(demo, 'anna', 'Sam')
    const open = room.agreements.filter(({ versions }) => versions.at(-1)?.state === 'open')
    expect(open.map(({ versions }) => versions.at(-1)?.standing)).toEqual([
      'confirmed',
      'client-confirmed',
    ])
    const told = [...open, ...room.decisions].flatMap(({ reports = [] }) => reports)
    expect(told.filter(({ day }) => day === '2026-03-04')).toHaveLength(3)
    expect(room.agenda.carried.map(({ kind, tick }) => [kind, tick])).toEqual([['point', null]])
    // What was left of last time's goals is one of today's again: it stands there once.
    const again = room.agenda.client.filter(({ carriedFrom }) => carriedFrom !== undefined)
    expect(again.map(({ text, carriedFrom }) => [text, carriedFrom])).toEqual([
      ['Ik wil iets vertellen', '2026-01-01'],
    ])
    expect({ state, writer }).toEqual({ state: 'planned', writer: null })
  })

  test('with Sam has a decision, a medicine and Sam’s notes on the days of the trends', async () => {
    const { room } = await roomOfToday(demo, 'anna', 'Sam')
    const { preparation, ...page } = (await consultation(demo, 'anna', 'Sam')).consultation
    const marks = timelineOf(room)
    const kinds = new Set(marks.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['note', 'medicine', 'decision', 'agreement', 'report']))
    const trends = new Set(page.trends.map(({ key }) => key))
    const explained = marks.flatMap((mark) => (mark.kind === 'note' ? (mark.about ?? []) : []))
    expect(explained.filter((key) => !trends.has(key))).toEqual([])
    expect(preparation?.language).toBe('nl')
  })

  test('with Joost has the answer that he opened, and a decision with two versions', async () => {
    const { room } = await roomOfToday(demo, 'bram', 'Joost')
    const [revised] = room.decisions
    expect(revised?.versions.map(({ version, standing }) => [version, standing])).toEqual([
      [1, 'confirmed'],
      [2, 'confirmed'],
    ])
  })

  test.each(['Sam', 'Fatma', 'Joost', 'Willem'] as const)(
    'with %s looks back on things that exist',
    async (name) => {
      const login = name === 'Sam' || name === 'Fatma' ? 'anna' : 'bram'
      const { room } = await roomOfToday(demo, login, name)
      const told = clients.find(({ callingName }) => callingName === name)
      const asked = (told ? preparationsOf(told) : [])
        .filter(({ version }) => version === 1)
        .flatMap(({ draft }) =>
          draft.answers.filter(({ concept }) => concept === 'agreement.result'),
        )
      const reported = [...room.agreements, ...room.decisions].flatMap(({ reports = [] }) =>
        reports.filter(({ answers }) => answers.some(({ key }) => key.startsWith('agreement.res'))),
      )
      expect(reported).toHaveLength(asked.length)
    },
  )

  test('with Grace is in her own words', async () => {
    const { consultation: grace } = await consultation(demo, 'celine', 'Grace')
    expect(grace.preparation?.language).toBe('en')
    expect(grace.wentWell.flatMap(({ lines }) => lines)).toContain(
      'Kofi made dinner. rice with ketchup, but still',
    )
  })

  test('with Daan, who is new, is empty and works', async () => {
    const page = await consultation(demo, 'anna', 'Daan')
    expect(page.consultation.versions).toEqual([])
    expect(page.visit?.preparation).toBe('none')
  })
})

describe('the words that clients kept back', () => {
  test('are in no consultation, no version and no log line', async () => {
    const logins = ['anna', 'bram', 'celine'] as const
    const read = await Promise.all(logins.map((login) => everythingRead(demo, login)))
    const all = [...demo.log, ...read.flat()].join('\n')
    // Proof that the search would find words at all.
    expect(all).toContain('fit op het dak staan')
    expect(wordsKeptBack(clients).filter((words) => all.includes(words))).toEqual([])
  })

  test('are nowhere in the database, and neither are the shared ones', async () => {
    const dump = await everyRow(demo.database.adminUrl)
    const words = [...wordsKeptBack(clients), 'fit op het dak staan']
    expect(words.filter((one) => dump.includes(one) || dump.includes(inHex(one)))).toEqual([])
    // Proof that the search would find words at all.
    expect(dump).toContain('Oosterkade')
  })
})

describe('on the next start', () => {
  test('on the same day there are other codes and no more visits', async () => {
    const before = await today(await signedIn(demo, 'bram'))
    const again = (await loadDemoData(demo.app.platform)) ?? []
    expect(await today(await signedIn(demo, 'bram'))).toHaveLength(before.length)
    expect(codes(again).filter((code) => codes(places).includes(code))).toEqual([])
    places = again
  })

  test('the link makes a kiosk, on which a fresh code opens its visit', async () => {
    const [{ kioskUrl, slips } = { kioskUrl: '', slips: [] }] = places
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const kiosk = await enrolledKiosk(
      demo.app,
      kioskUrl.split('inschrijven=')[1] ?? '',
      'Zuil',
      pair,
    )
    const code = slips.find(({ callingName }) => callingName === 'Joost')?.code ?? ''
    const { reply } = await kiosk.claim(code)
    expect(reply.json()).toEqual({ callingName: 'Joost' })
  })

  test('on another day the visits are there again, and who prepares did so in the meantime', async () => {
    demo.clock.advance({ days: 1 })
    const tomorrow = (await loadDemoData(demo.app.platform)) ?? []
    const slips = tomorrow.flatMap((place) => place.slips)
    expect(slips).toHaveLength(11)
    const lines = await today(await signedIn(demo, 'anna'))
    expect(lines.map(({ callingName, preparation }) => [callingName, preparation])).toEqual([
      ['Sam', 'submitted'],
      ['Fatma', 'submitted'],
      ['Daan', 'none'],
    ])
  })
})

test('just after midnight there is a day to prepare in all the same', async () => {
  const night = await startTestApp({ now: '2026-03-28T23:04:00Z' })
  const loaded = (await loadDemoData(night.app.platform)) ?? []
  const states = loaded.flatMap(({ slips }) => slips.map(({ preparation }) => preparation))
  expect(states.filter((state) => state === 'submitted')).toHaveLength(5)
  await night.close()
})

test('a database with another organisation is left as it is', async () => {
  const other = await startTestApp()
  await Clinic.open(other)
  expect(await loadDemoData(other.app.platform)).toBeNull()
  await other.close()
})

const names = async (login: StaffKey) =>
  (await today(await signedIn(demo, login))).map(({ callingName }) => callingName)

const inHex = (text: string) => Buffer.from(text).toString('hex')

const codes = (of: readonly DemoLocation[]) =>
  of.flatMap(({ slips }) => slips.map(({ code }) => code))
