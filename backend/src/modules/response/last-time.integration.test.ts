import { randomUUID } from 'node:crypto'
import type { Answer, UncheckedAnswer } from '@samen/questionnaire/domain'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { says, saysOf } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { SeatedClient, TestKiosk } from '../../testing/kiosk.ts'
import { TestScreen } from '../../testing/room.ts'

// Anna and Sam talked last week. What they wrote opens Sam's next questionnaire.

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
})
afterAll(() => samen.close())

let clientId: string
let walk: string
let call: string
let today: string
let sam: SeatedClient
async function begin() {
  samen.clock.set('2026-03-02T09:00:00Z')
  annas = await clinic.signedIn('Anna')
  clientId = await clinic.client('Sam', anna)
  const lastTime = await clinic.visit(clientId, anna)
  const slip = await clinic.slip(lastTime)
  const screen = new TestScreen(annas, { clientId, visitId: lastTime })
  ;[walk, call] = [randomUUID(), randomUUID()]
  await screen.write('goal/1', { text: 'Ik slaap slecht', typedBy: 'client' })
  await screen.write('goal/2', { text: 'Mijn werk', typedBy: 'client' })
  await screen.write(`tick/goal:${lastTime}:typed-1`, 'discussed')
  await screen.agree(walk, 0)
  samen.clock.advance({ minutes: 1 })
  await screen.agree(call, 0, { what: 'Anna belt de gemeente', who: ['clinician'] })
  const { roomCode } = slip
  await annas.post(`${screen.at}/confirmations`, {
    ...{ party: 'client', roomCode, how: 'here', of: 'agreement', id: walk, version: 1 },
  })
  await screen.close()
  samen.clock.set('2026-03-09T09:00:00Z')
  annas = await clinic.signedIn('Anna')
  today = await clinic.visit(clientId, anna)
  sam = await kiosk.seat(await clinic.code(today))
}
beforeEach(begin)

interface Opened {
  readonly carried: {
    readonly agreements: { id: string; label: string }[]
    readonly unconfirmed: { id: string; label: string }[]
    readonly unfinished: { id: string; label: string }[]
  }
  readonly answers: readonly Answer[]
}
const opened = async () => (await sam.open('full')).json<Opened>()
const place = () => `agreement:${call}:1`
const correct = (choice: string, sharing: 'shared' | 'private' = 'shared') =>
  saysOf('written.correct', place(), { choice }, sharing)
const confirmations = () =>
  clinic.asClient(
    clientId,
    ({ sql }) => sql<{ id: string; how: string; party: string; visit_id: string }[]>`
      select id, how, party, visit_id from confirmation
      where client_id = ${clientId} and id = ${call}`,
  )

describe('the next questionnaire', () => {
  test('begins with what was agreed, what is not confirmed, and what was left over', async () => {
    const { carried } = await opened()
    expect(carried.agreements.map(({ label }) => label)).toEqual([
      'elke ochtend lopen',
      'Anna belt de gemeente',
    ])
    expect(carried.unconfirmed).toMatchObject([{ id: place(), label: 'Anna belt de gemeente' }])
    expect(carried.unfinished.map(({ label }) => label)).toEqual(['Mijn werk'])
  })

  test('takes answers about that, and about nothing else', async () => {
    await opened()
    const elsewhere = saysOf('written.correct', `agreement:${call}:2`, { choice: 'yes' })
    const refused = await sam.save([elsewhere], 1, { form: 'full' })
    expect([refused.statusCode, refused.json().fields[0].reason]).toEqual([422, 'unknown-instance'])
    const about = [saysOf('agreement.result', walk, { choice: 'partly' }), correct('yes')]
    expect((await sam.save(about, 1, { form: 'full' })).statusCode).toBe(200)
  })

  test('shows Anna by name what an answer is about', async () => {
    await opened()
    const answers = [saysOf('agreement.result', walk, { choice: 'partly' }), correct('not-quite')]
    await sam.submit(answers, { form: 'full' })
    const at = `/api/clients/${clientId}/responses/${today}/mijn-voorbereiding/1`
    const { body } = await annas.get(at)
    expect(body).toContain('elke ochtend lopen')
    expect(body).toContain('Anna belt de gemeente')
  })
})

describe('“Dit is opgeschreven. Klopt het?”', () => {
  test('with yes is Sam’s yes, from the moment it is handed in', async () => {
    await opened()
    await sam.save([correct('yes')], 1, { form: 'full' })
    expect(await confirmations()).toEqual([])
    const key = randomUUID()
    for (let i = 0; i < 2; i += 1)
      expect((await sam.submit([correct('yes')], { form: 'full', key })).statusCode).toBe(200)
    expect(await confirmations()).toEqual([
      { id: call, how: 'next-visit', party: 'client', visit_id: today },
    ])
    const logged = await clinic.run(
      ({ sql }) => sql`select action from audit_event
        where client_id = ${clientId} and action = 'written.confirm' and object_id = ${call}`,
    )
    expect(logged).toHaveLength(1)
  })

  test('after which Anna can say hers', async () => {
    await opened()
    await sam.submit([correct('yes')], { form: 'full' })
    const screen = new TestScreen(annas, { clientId, visitId: today })
    const body = { party: 'clinician', of: 'agreement', id: call, version: 1 }
    expect((await annas.post(`${screen.at}/confirmations`, body)).statusCode).toBe(200)
    const { room } = await screen.see()
    expect(room.agreements.find(({ id }) => id === call)?.versions[0]?.standing).toBe('confirmed')
  })

  test('with "not quite", or with a yes that is kept back, is no yes', async () => {
    await opened()
    const different = saysOf('written.different', place(), 'Ik bel zelf')
    await sam.submit([correct('not-quite'), different], { form: 'full' })
    await sam.open('full')
    await sam.submit([correct('yes', 'private')], { form: 'full', baseVersion: 1 })
    expect(await confirmations()).toEqual([])
  })

  test('is no yes to what was changed since', async () => {
    await opened()
    const meanwhile = await clinic.visit(clientId, anna)
    await new TestScreen(annas, { clientId, visitId: meanwhile }).agree(call, 1, { what: 'anders' })
    expect((await sam.submit([correct('yes')], { form: 'full' })).statusCode).toBe(200)
    expect(await confirmations()).toEqual([])
  })

  test('can be changed like any answer: the question is still there', async () => {
    await opened()
    await sam.submit([correct('yes'), says('need.now', 'rust')], { form: 'full' })
    const again = await opened()
    expect(again.carried.unconfirmed.map(({ id }) => id)).toEqual([place()])
    expect(again.answers).toHaveLength(2)
    const changed = await sam.submit([correct('not-quite')], { form: 'full', baseVersion: 1 })
    expect(changed.json()).toMatchObject({ version: 2 })
    expect(await confirmations()).toEqual([])
  })
})

describe('a yes of Sam’s that Sam takes back', () => {
  const annasYes = async () => {
    const screen = new TestScreen(annas, { clientId, visitId: today })
    const body = { party: 'clinician', of: 'agreement', id: call, version: 1 }
    return await annas.post(`${screen.at}/confirmations`, body)
  }
  const standing = async () => {
    const { room } = await new TestScreen(annas, { clientId, visitId: today }).see()
    return room.agreements.find(({ id }) => id === call)?.versions[0]?.standing
  }
  const handsIn = async (answers: readonly UncheckedAnswer[], baseVersion: number) => {
    await opened()
    const reply = await sam.submit(answers, { form: 'full', baseVersion })
    expect([reply.statusCode, reply.json()]).toMatchObject([200, { version: baseVersion + 1 }])
  }
  const said = () =>
    clinic.run(
      ({ sql }) => sql`select action, object_kind, object_version, actor_kind from audit_event
        where client_id = ${clientId} and object_id = ${call} and action like 'written.%'
        order by transaction_id`,
    )

  test.each([
    ['no', () => [correct('no')]],
    ['not quite', () => [correct('not-quite')]],
    ['a yes that is kept back', () => [correct('yes', 'private')]],
    ['nothing', () => [says('need.now', 'rust')]],
  ])('with %s stands no longer, and Anna cannot confirm', async (_, instead) => {
    await handsIn([correct('yes')], 0)
    expect(await standing()).toBe('client-confirmed')
    await handsIn(instead(), 1)
    expect(await standing()).toBe('written')
    const refused = await annasYes()
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'client-first'])
    expect(await said()).toEqual([
      ...[{ action: 'written.confirm' }, { action: 'written.take-back' }].map((event) => ({
        ...event,
        ...{ object_kind: 'agreement', object_version: 1, actor_kind: 'client' },
      })),
    ])
  })

  test('can be said again', async () => {
    await handsIn([correct('yes')], 0)
    await handsIn([correct('no')], 1)
    await handsIn([correct('yes')], 2)
    expect(await standing()).toBe('client-confirmed')
    expect((await annasYes()).statusCode).toBe(200)
  })

  test('stays confirmed once Anna said hers; Sam’s no stands beside it', async () => {
    await handsIn([correct('yes')], 0)
    await annasYes()
    await handsIn([correct('no'), saysOf('written.different', place(), 'Ik bel zelf')], 1)
    expect(await standing()).toBe('confirmed')
    expect((await said()).map(({ action }) => action)).toEqual([
      'written.confirm',
      'written.confirm',
    ])
    const { room } = await new TestScreen(annas, { clientId, visitId: today }).see()
    const reports = room.agreements.find(({ id }) => id === call)?.reports
    expect(JSON.stringify(reports)).toMatch(/"Nee".*Ik bel zelf/)
  })

  test('in one form is not what another form says nothing about', async () => {
    await sam.open('easy')
    await handsIn([correct('yes')], 0)
    const reply = await sam.submit([says('need.now', { chosen: ['rest'], other: [] })])
    expect([reply.statusCode, await standing()]).toEqual([200, 'client-confirmed'])
  })

  type Step = 'Anna' | 'yes' | 'no' | 'not-quite' | 'kept back' | 'nothing'
  const steps = fc.constantFrom<Step>('Anna', 'Anna', 'yes', 'yes', 'no', 'kept back', 'nothing')
  test('no order of yes, no and Anna’s yes confirms what Sam’s newest version does not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 6 }), async (order) => {
        await begin()
        let due: 'written' | 'client-confirmed' | 'confirmed' = 'written'
        let version = 0
        for (const step of order) {
          if (step === 'Anna') {
            const { statusCode } = await annasYes()
            expect(statusCode).toBe(due === 'written' ? 409 : 200)
            if (due === 'client-confirmed') due = 'confirmed'
          } else {
            const answers = {
              ...{ yes: [correct('yes')], no: [correct('no')], 'not-quite': [], nothing: [] },
              'kept back': [correct('yes', 'private')],
            }
            await handsIn(answers[step], version)
            version += 1
            if (due !== 'confirmed') due = step === 'yes' ? 'client-confirmed' : 'written'
          }
          expect(await standing()).toBe(due)
        }
      }),
      { numRuns: 8, endOnFailure: true },
    )
  }, 60_000)
})
