import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import { TestScreen } from '../../testing/room.ts'
import { assignClinician } from '../client/service.ts'

// Anna has the consultation open in her room and on her laptop; Bram helps out.

let samen: TestApp
let clinic: Clinic
let anna: string
let bram: string
let annas: Browser
let brams: Browser
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  anna = await clinic.clinician('Anna')
  bram = await clinic.clinician('Bram')
  annas = await clinic.signedIn('Anna')
  brams = await clinic.signedIn('Bram')
})
afterAll(() => samen.close())

let of: { clientId: string; visitId: string }
let room: TestScreen
let laptop: TestScreen
beforeEach(async () => {
  const clientId = await clinic.client('Sam', anna)
  of = { clientId, visitId: await clinic.visit(clientId, anna) }
  room = new TestScreen(annas, of)
  laptop = new TestScreen(annas, of)
})

const codeOf = (reply: { statusCode: number; json: () => { code?: string } | null }) => [
  reply.statusCode,
  reply.json()?.code,
]
const kindsOf = async (screen: TestScreen) =>
  (await screen.see()).room.events.map(({ kind }) => kind)
const visitState = async () =>
  clinic.run(async ({ sql }) => {
    const [row] = await sql<{ state: string }[]>`select state from visit where id = ${of.visitId}`
    return row?.state
  })

describe('two screens', () => {
  test('the first that saves is the one that writes; the other reads', async () => {
    await room.write('note/goal-a', 'een')
    expect((await laptop.see()).writer).toEqual({ mine: false, name: 'Anna' })
    for (const reply of [
      await laptop.write('note/goal-a', 'twee', 1),
      await laptop.write('note/goal-b', 'twee'),
      await laptop.agree(randomUUID(), 0),
      await laptop.decide(randomUUID(), 0),
      await laptop.note(randomUUID(), 0, 'verhuisd'),
      await laptop.close(),
    ])
      expect(codeOf(reply)).toEqual([409, 'not-the-writer'])
    expect((await room.see()).revision).toBe(1)
  })

  test('of two that begin at the same moment one writes', async () => {
    const replies = await Promise.all(
      [room, laptop].map((screen, index) => screen.write(`note/goal-${index}`, 'een')),
    )
    expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409])
    expect(await kindsOf(room)).toEqual(['opened'])
  })

  test('the other takes over with one tap, and it shows', async () => {
    await room.write('note/goal-a', 'een')
    expect((await laptop.takeOver()).statusCode).toBe(200)
    expect((await laptop.see()).writer).toEqual({ mine: true, name: 'Anna' })
    expect((await laptop.write('note/goal-a', 'twee', 1)).json()).toEqual({ revision: 3 })
    expect(codeOf(await room.write('note/goal-a', 'drie', 1))).toEqual([409, 'not-the-writer'])
    expect(await kindsOf(room)).toEqual(['opened', 'taken-over'])
    // Taking over what one has is nothing that happened.
    await laptop.takeOver()
    expect(await kindsOf(room)).toEqual(['opened', 'taken-over'])
  })

  test('what was typed offline is refused when another wrote meanwhile, and neither is lost', async () => {
    await room.write('note/goal-a', 'een')
    // The room’s screen loses its connection; Anna goes on on her laptop.
    await laptop.takeOver()
    await laptop.write('note/goal-a', 'op de laptop', 1)
    expect(codeOf(await room.write('note/goal-a', 'zonder netwerk', 1))).toEqual([
      409,
      'not-the-writer',
    ])
    await room.takeOver()
    expect(codeOf(await room.write('note/goal-a', 'zonder netwerk', 1))).toEqual([412, 'stale'])
    expect(await room.field('note/goal-a')).toBe('op de laptop')
    // It decides, having seen both.
    const { room: seen } = await room.see()
    const { revision = 0 } = seen.fields.find(({ name }) => name === 'note/goal-a') ?? {}
    expect((await room.write('note/goal-a', 'beide', revision)).statusCode).toBe(200)
  })

  test('a colleague without a care relation can neither look nor take over', async () => {
    await room.write('note/goal-a', 'een')
    expect(codeOf(await new TestScreen(brams, of).takeOver())).toEqual([404, 'not-found'])
  })

  test('while one types the other takes over: every save is kept or refused', async () => {
    await room.write('note/goal-a', '0')
    const typed = Array.from({ length: 8 }, (_, index) => room.write(`note/goal-${index}`, 'tik'))
    const [taken, ...replies] = await Promise.all([laptop.takeOver(), ...typed])
    expect(taken.statusCode).toBe(200)
    const kept = replies.filter(({ statusCode }) => statusCode === 200).length
    const refused = replies.filter(({ statusCode }) => statusCode === 409).length
    expect(kept + refused).toBe(8)
    expect((await laptop.see()).room.fields).toHaveLength(kept + 1)
    expect((await laptop.see()).writer?.mine).toBe(true)
  })
})

describe('closing', () => {
  test('fixes the consultation, once, for everybody', async () => {
    await room.write('note/goal-a', 'een')
    expect((await room.close()).statusCode).toBe(200)
    expect((await room.close()).statusCode).toBe(200)
    expect((await laptop.close()).statusCode).toBe(200)
    expect(await kindsOf(room)).toEqual(['opened', 'closed'])
    expect(await visitState()).toBe('closed')
    // Who looks into the access log later reads of it once as well.
    const told = await clinic.run(
      ({ sql }) => sql`
        select id from audit_event
        where client_id = ${of.clientId} and action = 'consultation.close'`,
    )
    expect(told).toHaveLength(1)
    for (const reply of [
      await room.write('note/goal-a', 'twee', 1),
      await room.takeOver(),
      await laptop.takeOver(),
      await room.agree(randomUUID(), 0),
      await room.decide(randomUUID(), 0),
      await room.note(randomUUID(), 0, 'verhuisd'),
    ])
      expect(codeOf(reply)).toEqual([409, 'consultation-closed'])
    expect(await room.field('note/goal-a')).toBe('een')
    expect((await room.see()).state).toBe('closed')
  })

  test('from the list of the day is the same, also when nothing was written', async () => {
    const url = `/api/visits/${of.visitId}/close`
    expect((await annas.post(url)).statusCode).toBe(200)
    expect((await annas.post(url)).statusCode).toBe(200)
    expect(await kindsOf(room)).toEqual(['closed'])
    expect(codeOf(await room.write('note/goal-a', 'een'))).toEqual([409, 'consultation-closed'])
    expect((await brams.post(url)).statusCode).toBe(404)
  })

  test('while somebody types keeps a save or refuses it, and nothing comes after', async () => {
    await room.write('note/goal-a', '0')
    const typed = Array.from({ length: 6 }, (_, index) => room.write(`note/goal-${index}`, 'tik'))
    const closing = [annas.post(`/api/visits/${of.visitId}/close`), room.close()]
    const replies = await Promise.all([...typed, ...closing])
    const statuses = new Set(replies.map(({ statusCode }) => statusCode))
    expect(statuses.difference(new Set([200, 409]))).toEqual(new Set())
    expect((await kindsOf(room)).filter((kind) => kind === 'closed')).toHaveLength(1)
  })
})

describe('reopening', () => {
  test('needs a reason, keeps what was there, and is there for all to see', async () => {
    await room.write('note/goal-a', 'zoals het was')
    await room.close()
    expect(codeOf(await room.reopen('  '))[0]).toBe(422)
    expect((await laptop.reopen('De datum klopt niet')).statusCode).toBe(200)
    expect(codeOf(await laptop.reopen('Nog een keer'))).toEqual([409, 'consultation-open'])
    const seen = await laptop.see()
    expect(seen).toMatchObject({ state: 'planned', writer: { mine: true } })
    expect(seen.room.events).toMatchObject([
      { kind: 'opened' },
      { kind: 'closed' },
      { kind: 'reopened', name: 'Anna', reason: 'De datum klopt niet' },
    ])
    expect(seen.room.fields).toMatchObject([{ name: 'note/goal-a', value: 'zoals het was' }])
    await laptop.write('note/goal-a', 'zoals het wordt', 1)
    await laptop.close()
    await laptop.reopen('Toch niet')
    const kept = await clinic.asClient(
      of.clientId,
      ({ sql }) => sql<{ version: number }[]>`
        select version from consultation_snapshot where visit_id = ${of.visitId} order by version`,
    )
    expect(kept).toEqual([{ version: 1 }, { version: 2 }])
    const { before = [], events } = (await laptop.see()).room
    expect(before.map(({ reopenedAt }) => reopenedAt)).toEqual(
      events.filter(({ kind }) => kind === 'reopened').map(({ at }) => at),
    )
    const toldToSam = await clinic.asClient(
      of.clientId,
      ({ sql }) => sql<{ kind: string }[]>`
        select kind from consultation_event where visit_id = ${of.visitId} order by at`,
    )
    expect(toldToSam.filter(({ kind }) => kind === 'reopened')).toHaveLength(2)
  })

  test('by two at the same moment happens once', async () => {
    await room.close()
    const replies = await Promise.all([room.reopen('een'), laptop.reopen('twee')])
    expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409])
  })

  test('of what is open is refused', async () => {
    expect(codeOf(await room.reopen('zomaar'))).toEqual([409, 'consultation-open'])
  })
})

test('a colleague in a care relation follows and takes over, in their own name', async () => {
  await clinic.run((tx) => assignClinician(of.clientId, bram, tx))
  await room.write('note/goal-a', 'een')
  const colleague = new TestScreen(brams, of)
  await colleague.takeOver()
  expect((await room.see()).writer).toEqual({ mine: false, name: 'Bram' })
  expect((await room.see()).room.events.at(-1)).toMatchObject({ kind: 'taken-over', name: 'Bram' })
})
