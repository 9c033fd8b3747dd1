import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { says } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { TestKiosk } from '../../testing/kiosk.ts'
import { TestScreen } from '../../testing/room.ts'

// Sam sits beside Anna, at Anna's screen. What only Sam may do there takes the digits of Sam's slip.

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
let slip: { code: string; roomCode: string }
let screen: TestScreen
beforeEach(async () => {
  const clientId = await clinic.client('Sam', anna)
  of = { clientId, visitId: await clinic.visit(clientId, anna) }
  slip = await clinic.slip(of.visitId)
  screen = new TestScreen(annas, of)
})

const told = (reply: { statusCode: number; body: string }) => {
  const { code, fields } = JSON.parse(reply.body) ?? { code: null }
  return fields === undefined
    ? [reply.statusCode, code]
    : [reply.statusCode, code, fields[0].reason]
}
const wrong = () => String((Number(slip.roomCode) + 1) % 1000).padStart(3, '0')
const ask = (path: string, body: object) => annas.post(`${screen.at}/${path}`, body)
const events = (action: string) =>
  clinic.run(
    ({ sql }) => sql<object[]>`
      select actor_id, ground, outcome, object_id from audit_event
      where client_id = ${of.clientId} and action = ${action} order by transaction_id`,
  )

describe('the digits of the slip', () => {
  const place = { questionnaireId: 'vier-vragen', place: 'change.wish' }
  const open = (roomCode: string) => ask('disclosure', { roomCode, ...place })

  test('are tried five times; then only a new slip helps', async () => {
    const replies = []
    for (let i = 0; i < 6; i += 1) replies.push(told(await open(wrong())))
    expect(replies).toEqual([
      ...[4, 3, 2, 1].map((left) => [422, 'room-code-wrong', `tries-left-${left}`]),
      [409, 'room-code-dead'],
      [409, 'room-code-dead'],
    ])
    expect((await screen.see()).roomCodeTries).toBe(0)
    expect(told(await open(slip.roomCode))).toEqual([409, 'room-code-dead'])
    const { roomCode } = await clinic.slip(of.visitId)
    expect(told(await open(roomCode))).toEqual([404, 'not-found'])
    expect((await screen.see()).roomCodeTries).toBe(5)
  })

  test('allow no more tries to who asks many times at once', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => open(wrong())))
    const codes = replies.map((reply) => told(reply)[1])
    expect(codes.filter((code) => code === 'room-code-wrong')).toHaveLength(4)
    expect((await events('answer.disclose')).every((event) => 'outcome' in event)).toBe(true)
  })

  test('of another visit open nothing', async () => {
    const kim = await clinic.visit(await clinic.client('Kim', anna), anna)
    let theirs = slip.roomCode
    while (theirs === slip.roomCode) theirs = (await clinic.slip(kim)).roomCode
    expect(told(await open(theirs))[1]).toBe('room-code-wrong')
  })

  test('are not asked of somebody outside the care relation: there is no such client', async () => {
    const name = `Bram${of.visitId.slice(0, 8)}`
    await clinic.clinician(name)
    const brams = await clinic.signedIn(name)
    const body = { roomCode: wrong(), ...place }
    expect(told(await brams.post(`${screen.at}/disclosure`, body))).toEqual([404, 'not-found'])
    expect((await screen.see()).roomCodeTries).toBe(5)
  })
})

describe('an answer that Sam wants to tell', () => {
  const questionnaireId = 'vier-vragen'
  const secret = 'Ik wil minder pillen, denk ik'
  const kept = 'Dit blijft van mij'
  beforeEach(async () => {
    const sam = await kiosk.seat(slip.code)
    await sam.open()
    const answers = [
      says('change.want', { choice: 'yes' }),
      says('change.wish', { chosen: [], other: [secret] }, 'discuss'),
      says('need.now', { chosen: [], other: [kept] }, 'private'),
    ]
    const reply = await sam.submit(answers)
    if (reply.statusCode !== 200) throw new Error(reply.body)
  })
  const open = (place: string) =>
    ask('disclosure', { roomCode: slip.roomCode, questionnaireId, place })

  test('is a topic until Sam opens it; then it stands there, once', async () => {
    const before = await screen.see()
    expect(before.room.agenda.client.map(({ kind }) => kind)).toContain('topic')
    expect(JSON.stringify(before)).not.toContain(secret)
    expect((await open('change.wish')).statusCode).toBe(200)
    expect((await open('change.wish')).statusCode).toBe(200)
    const { room, revision } = await screen.see()
    expect(revision).toBeGreaterThan(before.revision)
    expect(room.disclosures).toMatchObject([
      { key: 'change.wish', name: 'Anna', answer: { lines: [secret] } },
    ])
    expect(await events('answer.disclose')).toEqual([
      {
        ...{ actor_id: anna, ground: 'self', outcome: 'ok' },
        object_id: `${of.visitId}/${questionnaireId}`,
      },
    ])
  })

  test('is opened alone: what is private cannot be, nor what is not there', async () => {
    for (const place of ['need.now', 'feeling.overall', 'change.wish@x'])
      expect(told(await open(place))).toEqual([404, 'not-found'])
    await open('change.wish')
    expect(JSON.stringify(await screen.see())).not.toContain(kept)
  })

  test('can still be opened at the next visit, with the digits of that day', async () => {
    await screen.write(`tick/topic:${of.visitId}:change.wish`, 'later')
    await screen.close()
    const visitId = await clinic.visit(of.clientId, anna, '2026-03-02T15:00:00.000Z')
    const next = new TestScreen(annas, { ...of, visitId })
    const { roomCode } = await clinic.slip(visitId)
    const body = { roomCode, ofVisitId: of.visitId, questionnaireId, place: 'change.wish' }
    expect((await annas.post(`${next.at}/disclosure`, body)).statusCode).toBe(200)
    expect((await next.see()).room.disclosures).toMatchObject([{ answer: { lines: [secret] } }])
  })
})

describe('a yes', () => {
  const id = randomUUID()
  const yes = (version = 1, how = 'here', which = id) =>
    ask('confirmations', {
      ...{ party: 'client', roomCode: slip.roomCode, how },
      ...{ of: 'agreement', id: which, version },
    })
  const annasYes = (version = 1, which = id) =>
    ask('confirmations', { party: 'clinician', of: 'agreement', id: which, version })
  const standing = async (which: string) => {
    const line = (await screen.see()).room.agreements.find((one) => one.id === which)
    return line?.versions.map((version) => version.standing)
  }

  test('is Sam’s first, then Anna’s; each once', async () => {
    const walk = randomUUID()
    await screen.agree(walk, 0)
    expect(told(await annasYes(1, walk))).toEqual([409, 'client-first'])
    expect((await yes(1, 'with-peer', walk)).statusCode).toBe(200)
    expect(await standing(walk)).toEqual(['client-confirmed'])
    expect((await yes(1, 'here', walk)).statusCode).toBe(200)
    expect((await annasYes(1, walk)).statusCode).toBe(200)
    expect((await annasYes(1, walk)).statusCode).toBe(200)
    expect(await standing(walk)).toEqual(['confirmed'])
    const [line] = (await screen.see()).room.agreements
    expect(line?.confirmations.map(({ party, how }) => [party, how])).toEqual([
      ['client', 'with-peer'],
      ['clinician', 'here'],
    ])
    expect(await events('written.confirm')).toMatchObject([
      { ground: 'self', outcome: 'ok' },
      { ground: 'care_relation', outcome: 'ok' },
    ])
  })

  test('is to the newest version only; a change asks for a new one', async () => {
    const walk = randomUUID()
    await screen.agree(walk, 0)
    await yes(1, 'alone', walk)
    await screen.agree(walk, 1, { what: 'om de dag lopen' })
    expect(told(await yes(1, 'here', walk))).toEqual([409, 'stale-version'])
    expect(told(await annasYes(1, walk))).toEqual([409, 'stale-version'])
    expect(told(await annasYes(2, walk))).toEqual([409, 'client-first'])
    expect((await yes(2, 'here', walk)).statusCode).toBe(200)
    expect(await standing(walk)).toEqual(['client-confirmed', 'client-confirmed'])
  })

  test('is to something that is there, of this client', async () => {
    expect(told(await yes(1, 'here', randomUUID()))).toEqual([404, 'not-found'])
    expect(told(await annasYes(1, randomUUID()))).toEqual([404, 'not-found'])
    const theirs = randomUUID()
    const kim = await clinic.client('Kim', anna)
    const kims = new TestScreen(annas, { clientId: kim, visitId: await clinic.visit(kim, anna) })
    await kims.agree(theirs, 0)
    expect(told(await yes(1, 'here', theirs))).toEqual([404, 'not-found'])
  })

  test('of Sam takes the digits, and of nobody comes after the end', async () => {
    const walk = randomUUID()
    await screen.agree(walk, 0)
    const body = { party: 'client', how: 'here', of: 'agreement', id: walk, version: 1 }
    expect(told(await ask('confirmations', { ...body, roomCode: wrong() }))[1]).toBe(
      'room-code-wrong',
    )
    expect(await standing(walk)).toEqual(['written'])
    await screen.close()
    expect(told(await yes(1, 'here', walk))).toEqual([409, 'consultation-closed'])
    expect(told(await annasYes(1, walk))).toEqual([409, 'consultation-closed'])
  })
})
