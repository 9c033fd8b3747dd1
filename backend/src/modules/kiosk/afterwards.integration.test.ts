import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { says } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { SeatedClient, TestKiosk } from '../../testing/kiosk.ts'
import { TestScreen } from '../../testing/room.ts'

// The consultation is over. On the way out Sam types the code once more.

let samen: TestApp
let clinic: Clinic
let kiosk: TestKiosk
let anna: string
let annas: Browser
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  kiosk = await clinic.kiosk()
  anna = await clinic.clinician('Anna')
  annas = await clinic.signedIn('Anna')
})
afterAll(() => samen.close())

let of: { clientId: string; visitId: string }
let screen: TestScreen
let slip: { code: string; roomCode: string }
beforeEach(async () => {
  const clientId = await clinic.client('Sam', anna)
  of = { clientId, visitId: await clinic.visit(clientId, anna) }
  slip = await clinic.slip(of.visitId)
  screen = new TestScreen(annas, of)
})

const seated = (): Promise<SeatedClient> => kiosk.seat(slip.code)
const visitOf = async (sam: SeatedClient) => (await sam.browser.get('/api/kiosk/visit')).json()
const heard = says('after.heard', { choice: 'a-bit' }, 'private')

describe('the questions for afterwards', () => {
  test('are closed until the consultation is, and the preparation is closed from then', async () => {
    const sam = await seated()
    const early = await sam.open('after')
    expect([early.statusCode, early.json().code]).toEqual([409, 'consultation-open'])
    expect((await visitOf(sam)).after).toBe(false)
    await screen.agree(randomUUID(), 0)
    await screen.close()
    expect((await visitOf(sam)).after).toBe(true)
    expect((await sam.open('after')).statusCode).toBe(200)
    expect((await sam.save([heard], 1, { form: 'after' })).statusCode).toBe(200)
    const reply = await sam.submit([heard], { form: 'after' })
    expect([reply.statusCode, reply.json().version]).toEqual([200, 1])
    for (const form of ['easy', 'full'] as const) {
      const late = await sam.open(form)
      expect([late.statusCode, late.json().code]).toEqual([409, 'consultation-closed'])
    }
    expect((await visitOf(sam)).beside).toMatchObject([{ form: 'after', savedAt: null }])
  })

  test('are closed again when the consultation is opened again, and nothing of them is lost', async () => {
    await screen.close()
    const sam = await seated()
    await sam.open('after')
    await sam.submit([heard], { form: 'after' })
    await sam.open('after')
    await screen.reopen('Er moet nog iets bij')
    const reply = await sam.save([heard], 1, { form: 'after' })
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'consultation-open'])
    await screen.close()
    expect((await sam.open('after')).json()).toMatchObject({ baseVersion: 1 })
  })

  test('are Sam’s alone: Anna sees no answer, no version and no sign of them', async () => {
    const before = await seated()
    await before.open()
    await before.submit([says('feeling.overall', 4)])
    await screen.close()
    const page = async () => (await annas.get(`/api/clients/${of.clientId}/consultation`)).json()
    const seen = await page()
    const sam = await seated()
    await sam.open('after')
    // Even when it is sent as shared.
    const shared = says('after.heard', { choice: 'no' })
    expect((await sam.submit([shared], { form: 'after' })).statusCode).toBe(200)
    expect(await page()).toEqual(seen)
    const parts = await clinic.asClient(
      of.clientId,
      ({ sql }) => sql<{ sharing: string }[]>`
        select sharing from response_part
        where visit_id = ${of.visitId} and questionnaire_id = 'na-het-gesprek'`,
    )
    expect(parts).toHaveLength(3)
    const room = JSON.stringify(await screen.see())
    expect(room).not.toContain('na-het-gesprek')
    const opened = await annas.get(
      `/api/clients/${of.clientId}/responses/${of.visitId}/na-het-gesprek/1`,
    )
    expect(opened.statusCode).toBe(404)
  })
})

describe('what Sam reads back', () => {
  test('is nothing before there was a consultation', async () => {
    const { agreed, decided, looked, events } = await visitOf(await seated())
    expect([agreed, decided, looked, events]).toEqual([[], [], [], []])
  })

  test('is what was agreed and decided, as far as it is confirmed, and who looked', async () => {
    const walk = randomUUID()
    const pills = randomUUID()
    await screen.agree(walk, 0, { who: ['client', 'other'], whoElse: 'Kees' })
    await annas.post(`${screen.at}/confirmations`, {
      ...{ party: 'client', roomCode: slip.roomCode, how: 'here' },
      ...{ of: 'agreement', id: walk, version: 1 },
    })
    const sheet = `sheet/${pills}`
    await screen.write(`${sheet}/choice`, 'Wel of niet minder pillen')
    await screen.write(`${sheet}/outcome`, { kind: 'not-yet', needed: 'Eerst met mijn zus praten' })
    expect((await screen.decide(pills, 0)).statusCode).toBe(201)
    await screen.close()
    const visit = await visitOf(await seated())
    expect(visit.agreed).toEqual([
      {
        ...{ text: 'elke ochtend lopen', who: ['client', 'other'], whoElse: 'Kees' },
        ...{ lookBack: null, stopped: false, standing: 'client-confirmed' },
      },
    ])
    expect(visit.decided).toEqual([
      {
        ...{ choice: 'Wel of niet minder pillen', outcome: 'not-yet' },
        ...{ lines: ['Eerst met mijn zus praten'], tasks: [], reviewDate: null },
        standing: 'written',
      },
    ])
    await screen.see()
    await annas.get(`/api/clients/${of.clientId}/consultation`)
    const { looked, events } = await visitOf(await seated())
    // One line for the day, however often the page read.
    expect(looked).toEqual([{ name: 'Anna', at: '2026-03-02T09:00:00.000Z', what: 'conversation' }])
    expect(events).toMatchObject([{ kind: 'closed', name: 'Anna' }])
  })

  test('tells that the consultation was opened again, and why', async () => {
    await screen.agree(randomUUID(), 0)
    await screen.close()
    samen.clock.advance({ minutes: 1 })
    await screen.reopen('Er moet nog iets bij')
    const visit = await visitOf(await seated())
    expect(visit.after).toBe(false)
    expect(visit.events).toMatchObject([
      { kind: 'closed', name: 'Anna' },
      { kind: 'reopened', name: 'Anna', reason: 'Er moet nog iets bij' },
    ])
  })

  test('is of this client only', async () => {
    await screen.agree(randomUUID(), 0)
    await screen.close()
    const kim = await clinic.client('Kim', anna)
    const visitId = await clinic.visit(kim, anna)
    const { code } = await clinic.slip(visitId)
    await new TestScreen(annas, { clientId: kim, visitId }).close()
    expect((await visitOf(await kiosk.seat(code))).agreed).toEqual([])
  })
})

// The last: the calendar goes on.
describe('a conversation that was opened again when its own code was dead', () => {
  const reason = 'Er moet nog iets bij'
  const visitOn = async (day: string) => {
    const visitId = await clinic.visit(of.clientId, anna, `${day}T10:00:00Z`)
    return { visitId, sam: await kiosk.seat(await clinic.code(visitId)) }
  }
  const comeBack = async (at: string) => {
    samen.clock.set(at)
    annas = await clinic.signedIn('Anna')
  }

  test('is told at the next visit, before it and after it, until Sam was there', async () => {
    await screen.agree(randomUUID(), 0)
    await screen.close()
    await comeBack('2026-07-06T08:00:00Z')
    expect((await new TestScreen(annas, of).reopen(reason)).statusCode).toBeLessThan(300)
    expect((await kiosk.claim(slip.code)).reply.statusCode).not.toBe(200)
    const event = { kind: 'reopened', name: 'Anna', reason, visitDay: '2026-03-02' }
    const { visitId, sam } = await visitOn('2026-07-06')
    const before = await visitOf(sam)
    expect(before).toMatchObject({ agreed: [], decided: [], looked: [] })
    expect(before.events).toEqual([{ ...event, at: '2026-07-06T08:00:00.000Z' }])
    await sam.open()
    await sam.submit([says('feeling.overall', 4)])
    samen.clock.advance({ minutes: 1 })
    await new TestScreen(annas, { ...of, visitId }).close()
    expect((await visitOf(sam)).events).toMatchObject([event, { kind: 'closed' }])

    await comeBack('2026-08-03T08:00:00Z')
    const next = await visitOn('2026-08-03')
    expect((await visitOf(next.sam)).events).toMatchObject([{ ...event, told: true }])
  })

  test('is told to nobody else', async () => {
    await new TestScreen(annas, of).close()
    await new TestScreen(annas, of).reopen(reason)
    const kim = await clinic.client('Kim', anna)
    const visitId = await clinic.visit(kim, anna, '2026-08-03T11:00:00Z')
    expect((await visitOf(await kiosk.seat(await clinic.code(visitId)))).events).toEqual([])
  })
})
