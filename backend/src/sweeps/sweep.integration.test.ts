import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestApp, startTestApp } from '../testing/app.ts'
import { Clinic } from '../testing/clinic.ts'
import { TestScreen } from '../testing/room.ts'
import { sweep } from './sweep.ts'

// Midnight in Amsterdam, by the app's clock.

let samen: TestApp
let clinic: Clinic
let anna: string
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  anna = await clinic.clinician('Anna')
})
afterAll(() => samen.close())

let clientId: string
beforeEach(async () => {
  samen.clock.set('2026-03-02T09:00:00Z')
  clientId = await clinic.client('Sam', anna)
})

const sweepAt = async (instant: string) => {
  samen.clock.set(instant)
  await sweep(samen.app.platform)
}
const screenOn = async (visitId: string) =>
  new TestScreen(await clinic.signedIn('Anna'), { clientId, visitId })
const stateOf = (visitId: string) =>
  clinic.run(async ({ sql }) => {
    const [row] = await sql<{ state: string }[]>`select state from visit where id = ${visitId}`
    return row?.state
  })
const eventsOf = (visitId: string) =>
  clinic.run(
    ({ sql }) => sql<{ action: string; kind: string }[]>`
      select action, actor_kind as kind from audit_event
      where object_id = ${visitId} and actor_kind = 'system'`,
  )

describe('a consultation that nobody closed', () => {
  test('closes at midnight where it was, not before', async () => {
    const visitId = await clinic.visit(clientId, anna)
    const screen = await screenOn(visitId)
    await screen.write('note/goal-a', 'een')
    await sweepAt('2026-03-02T22:59:59Z')
    expect(await stateOf(visitId)).toBe('planned')
    await sweepAt('2026-03-02T23:00:00Z')
    expect(await stateOf(visitId)).toBe('closed')
    const { room, state } = await (await screenOn(visitId)).see()
    expect(state).toBe('closed')
    expect(room.events).toMatchObject([
      { kind: 'opened', name: 'Anna' },
      { kind: 'closed', name: null },
    ])
    expect(room.fields).toMatchObject([{ value: 'een' }])
    await sweepAt('2026-03-02T23:01:00Z')
    expect(await eventsOf(visitId)).toEqual([{ action: 'consultation.close', kind: 'system' }])
  })

  test('and for which only a preparation was handed in, closes too', async () => {
    const visitId = await clinic.visit(clientId, anna)
    const sam = await (await clinic.kiosk()).seat(await clinic.code(visitId))
    await sam.open()
    expect((await sam.submit([])).statusCode).toBe(200)
    await sweepAt('2026-03-03T09:00:00Z')
    expect(await stateOf(visitId)).toBe('closed')
  })

  test('stays open tonight when it was opened again today, and closes after it', async () => {
    const visitId = await clinic.visit(clientId, anna)
    await sweepAt('2026-03-02T09:00:00Z')
    await (await screenOn(visitId)).write('note/goal-a', 'een')
    await sweepAt('2026-03-02T23:30:00Z')
    await (await screenOn(visitId)).reopen('Er ontbrak iets')
    await sweepAt('2026-03-03T22:30:00Z')
    expect(await stateOf(visitId)).toBe('planned')
    await sweepAt('2026-03-03T23:00:00Z')
    expect(await stateOf(visitId)).toBe('closed')
  })

  test('is left alone when it lies ahead, or when nothing happened in it', async () => {
    const ahead = await clinic.visit(clientId, anna, '2026-03-05T09:00:00Z')
    const screen = await screenOn(ahead)
    await screen.write('point/019e0000-0000-7000-8000-000000000001', { text: 'alvast' })
    const nothing = await clinic.visit(clientId, anna)
    await sweepAt('2026-03-04T09:00:00Z')
    expect([await stateOf(ahead), await stateOf(nothing)]).toEqual(['planned', 'planned'])
    // Somebody not coming is not a conversation that was held.
    expect(await eventsOf(nothing)).toEqual([])
  })
})

describe('what waited too long', () => {
  test('a draft goes a day after its day, and that it went is known', async () => {
    const visitId = await clinic.visit(clientId, anna)
    const sam = await (await clinic.kiosk()).seat(await clinic.code(visitId))
    await sam.open()
    const drafts = () =>
      clinic.run(({ sql }) => sql`select 1 from draft where visit_id = ${visitId}`)
    await sweepAt('2026-03-03T22:59:59Z')
    expect(await drafts()).toHaveLength(1)
    await sweepAt('2026-03-03T23:00:00Z')
    expect(await drafts()).toHaveLength(0)
    expect(await eventsOf(visitId)).toEqual([{ action: 'draft.expire', kind: 'system' }])
  })

  test('the memory of a submission goes after two days, its answers never', async () => {
    const visitId = await clinic.visit(clientId, anna)
    const sam = await (await clinic.kiosk()).seat(await clinic.code(visitId))
    await sam.open()
    await sam.submit([])
    const keys = () =>
      clinic.run(({ sql }) => sql`select 1 from idempotency where visit_id = ${visitId}`)
    await sweepAt('2026-03-04T09:00:00Z')
    expect(await keys()).toHaveLength(1)
    await sweepAt('2026-03-04T09:00:01Z')
    expect(await keys()).toHaveLength(0)
    const versions = clinic.asClient(
      clientId,
      ({ sql }) => sql`select 1 from response_version where visit_id = ${visitId}`,
    )
    expect(await versions).toHaveLength(1)
  })
})

test('while another server sweeps an organisation this one leaves it', async () => {
  const visitId = await clinic.visit(clientId, anna)
  await (await screenOn(visitId)).write('note/goal-a', 'een')
  await clinic.run(async ({ sql }) => {
    await sql`select pg_advisory_xact_lock(7310526, hashtext(${clinic.organisationId}))`
    await sweepAt('2026-03-03T09:00:00Z')
  })
  expect(await stateOf(visitId)).toBe('planned')
  await sweepAt('2026-03-03T09:00:00Z')
  expect(await stateOf(visitId)).toBe('closed')
})

test('two at the same moment close it once', async () => {
  const visitId = await clinic.visit(clientId, anna)
  await (await screenOn(visitId)).write('note/goal-a', 'een')
  samen.clock.set('2026-03-03T09:00:00Z')
  await Promise.all([sweep(samen.app.platform), sweep(samen.app.platform)])
  expect(await eventsOf(visitId)).toHaveLength(1)
})

test('what goes wrong in one organisation keeps no other waiting', async () => {
  await clinic.visit(clientId, anna)
  // Founded later, so it is swept later.
  samen.clock.set('2026-03-02T10:00:00Z')
  const south = await Clinic.open(samen, 'zuid')
  const bram = await south.clinician('Bram')
  const kim = await south.client('Kim', bram)
  const visitId = await south.visit(kim, bram)
  const screen = new TestScreen(await south.signedIn('Bram'), { clientId: kim, visitId })
  await screen.write('note/goal-a', 'een')
  // PostgreSQL does not know this zone: there it cannot say which day it is.
  const zone = (name: string) =>
    clinic.run(({ sql }) => sql`update location set time_zone = ${name}`)
  await zone('Nergens/Hier')
  await expect(sweepAt('2026-03-03T09:00:00Z')).rejects.toThrow()
  await zone('Europe/Amsterdam')
  const [row] = await south.run(
    ({ sql }) => sql<{ state: string }[]>`select state from visit where id = ${visitId}`,
  )
  expect(row?.state).toBe('closed')
})
