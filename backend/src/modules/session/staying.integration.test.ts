import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { standingOf } from '../../live/repository.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import { TestScreen } from '../../testing/room.ts'

// Sam and Anna talk, and for a long time nobody touches the screen between them.

let samen: TestApp
let clinic: Clinic
let anna: string
beforeAll(async () => {
  samen = await startTestApp({ now: '2026-03-02T06:00:00Z' })
  clinic = await Clinic.open(samen)
  anna = await clinic.clinician('Anna')
  await clinic.clinician('Bram')
})
afterAll(() => samen.close())

let annas: Browser
beforeEach(async () => {
  annas = await clinic.signedIn('Anna')
})

const status = async (browser: Browser) => (await browser.get('/api/session')).statusCode
const later = (minutes: number) =>
  new Date(samen.clock.now().getTime() + minutes * 60_000).toISOString()
/** A visit that is planned so many minutes from now, on Anna's screen. */
async function atTheScreen(inMinutes: number, browser = annas, clinician = anna) {
  const clientId = await clinic.client('Sam', clinician)
  const visitId = await clinic.visit(clientId, clinician, later(inMinutes))
  return new TestScreen(browser, { clientId, visitId })
}
const begin = async (screen: TestScreen) => {
  expect((await screen.write('note/goal-a', 'een')).statusCode).toBe(200)
}

describe('a consultation that Anna has begun', () => {
  test('keeps her signed in until a quarter after its planned end', async () => {
    const screen = await atTheScreen(5)
    await begin(screen)
    // Planned for an hour: it ends 65 minutes from now.
    samen.clock.advance({ minutes: 79 })
    expect((await screen.see()).state).toBe('planned')
    samen.clock.advance({ minutes: 15, seconds: 1 })
    expect(await status(annas)).toBe(401)
  })

  test('and not longer, also when nothing was asked in between', async () => {
    await begin(await atTheScreen(5))
    samen.clock.advance({ minutes: 80, seconds: 1 })
    expect(await status(annas)).toBe(401)
  })

  test('keeps what follows it alive, and ends that with the session', async () => {
    await begin(await atTheScreen(5))
    const { organisationId } = clinic
    const sessionIds = await clinic.run(
      ({ sql }) => sql<{ id: string }[]>`
      select id from session where staff_id = ${anna} order by created_at desc, id desc limit 1`,
    )
    const watched = { organisationId, visitIds: [], sessionIds: sessionIds.map(({ id }) => id) }
    const living = async () =>
      (await standingOf(watched, samen.clock.now(), samen.app.platform.pool)).living.size
    samen.clock.advance({ minutes: 79 })
    expect(await living()).toBe(1)
    samen.clock.advance({ minutes: 2 })
    expect(await living()).toBe(0)
  })

  test('counts while it is open: finished, a quarter of an hour is a quarter again', async () => {
    const screen = await atTheScreen(5)
    await begin(screen)
    expect((await screen.close()).statusCode).toBe(200)
    samen.clock.advance({ minutes: 15, seconds: 1 })
    expect(await status(annas)).toBe(401)
  })

  test('counts on the session that holds the pen: taken over elsewhere, this one ends', async () => {
    const screen = await atTheScreen(5)
    await begin(screen)
    const laptop = await clinic.signedIn('Anna')
    const there = new TestScreen(laptop, ofScreen(screen))
    expect((await there.takeOver()).statusCode).toBe(200)
    samen.clock.advance({ minutes: 15, seconds: 1 })
    expect([await status(annas), await status(laptop)]).toEqual([401, 200])
  })

  test('does not outlive signing out: a copy of the cookie is nobody', async () => {
    await begin(await atTheScreen(5))
    const cookie = [...annas.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    await annas.delete('/api/session')
    const copy = await openBrowser(samen.app).raw('GET', '/api/session', '', { cookie })
    expect(copy.statusCode).toBe(401)
  })
})

describe('a quarter of an hour it is', () => {
  test('when the consultation was only looked at', async () => {
    const screen = await atTheScreen(5)
    await screen.see()
    samen.clock.advance({ minutes: 15, seconds: 1 })
    expect(await status(annas)).toBe(401)
  })

  test('when the visit is this afternoon; and what ended does not come back by then', async () => {
    await begin(await atTheScreen(60))
    samen.clock.advance({ minutes: 15, seconds: 1 })
    expect(await status(annas)).toBe(401)
    samen.clock.advance({ minutes: 45 })
    expect(await status(annas)).toBe(401)
  })

  test('when the visit was planned with a colleague', async () => {
    const bram = await clinic.run(async ({ sql }) => {
      const [row] = await sql<{ id: string }[]>`select id from staff where login = 'bram'`
      return row?.id ?? ''
    })
    const clientId = await clinic.client('Kim', anna)
    const visitId = await clinic.visit(clientId, bram, later(5))
    await begin(new TestScreen(annas, { clientId, visitId }))
    samen.clock.advance({ minutes: 15, seconds: 1 })
    expect(await status(annas)).toBe(401)
  })
})

/** The same consultation, for another screen. */
function ofScreen({ at }: TestScreen) {
  const [, , , clientId = '', , visitId = ''] = at.split('/')
  return { clientId, visitId }
}
