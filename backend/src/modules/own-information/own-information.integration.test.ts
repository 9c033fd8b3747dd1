import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import type { TestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'

let samen: TestApp
let clinic: Clinic
let vincent: Browser
let vincentId: string
let sam: Browser
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  vincentId = await clinic.staff('Vincent', 'administrator')
  vincent = await clinic.signedIn('Vincent')
  const anna = await clinic.clinician('Anna')
  const kiosk = await clinic.kiosk()
  const visit = await clinic.visit(await clinic.client('Sam', anna), anna)
  sam = (await kiosk.seat(await clinic.code(visit))).browser
})
afterAll(() => samen.close())

const address = '/api/own-information'
const work = {
  subject: 'work-study',
  text: { nl: 'Bij ons werkt een jobcoach.', en: 'We have a job coach.' },
  lines: [
    {
      kind: 'phone',
      title: { nl: 'Jobcoach', en: 'Job coach' },
      where: '085 000 0003',
    },
    { kind: 'web', title: { nl: 'Werkplek', en: null }, where: 'https://dekade.example/werk' },
  ],
}
const general = { subject: 'general', text: { nl: 'Inloop op maandag.', en: null }, lines: [] }

const save = (told: unknown, revision: number) =>
  vincent.raw('PUT', address, JSON.stringify(told), { 'if-match': `"${revision}"` })
const read = async () => (await sam.get('/api/kiosk/own-information')).json()
const list = async () =>
  (await vincent.get(address)).json<{ subjects: { subject: string; revision: number }[] }>()
    .subjects

describe('what an organisation tells of its own', () => {
  test('begins empty; what Vincent writes Sam reads, in the order of subjects', async () => {
    expect(await read()).toEqual({ subjects: [] })
    expect((await save(work, 0)).json()).toEqual({ revision: 1 })
    expect((await save(general, 0)).statusCode).toBe(200)
    expect(await read()).toEqual({ subjects: [general, work] })
    expect(await list()).toMatchObject([
      { ...general, revision: 1, savedAt: '2026-03-02T09:00:00.000Z' },
      { ...work, revision: 1 },
    ])
  })

  test('is never written over what a colleague wrote in the meantime', async () => {
    const first = { ...work, text: { nl: 'De jobcoach is er op dinsdag.', en: null } }
    expect((await save(first, 1)).json()).toEqual({ revision: 2 })
    for (const revision of [0, 1, 3])
      expect((await save(work, revision)).json()).toMatchObject({ code: 'stale' })
    expect((await vincent.raw('PUT', address, JSON.stringify(work))).statusCode).toBe(428)
    expect(await read()).toEqual({ subjects: [general, first] })
  })

  test('is emptied by writing nothing, and can be written again', async () => {
    expect((await save({ ...general, text: null }, 1)).json()).toEqual({ revision: 2 })
    expect((await read()).subjects.map(({ subject }: typeof general) => subject)).toEqual([
      'work-study',
    ])
    expect((await list()).map(({ revision }) => revision)).toEqual([2, 2])
    expect((await save(general, 2)).json()).toEqual({ revision: 3 })
  })

  test('that is no address, number or subject of ours is refused, and says where', async () => {
    const lines = [
      { kind: 'web', title: { nl: 'Site', en: null }, where: 'javascript:alert(1)' },
      { kind: 'phone', title: { nl: 'Bel', en: null }, where: 'bel maar' },
    ]
    const reply = await save({ ...general, lines }, 3)
    expect(reply.statusCode).toBe(422)
    const places = reply.json<{ fields: { place: string }[] }>().fields.map(({ place }) => place)
    expect(places).toEqual(['lines[0].where', 'lines[1].where'])
    expect((await save({ ...general, subject: 'weather' }, 0)).statusCode).toBe(422)
  })

  test.each([
    ['too long', 'x'.repeat(601)],
    ['nothing but spaces', '  '],
    ['a control character', 'a\u0007b'],
    ['a mark that turns the writing', 'dekade\u202Eelpmaxe'],
  ])('%s is no text for a waiting room', async (_what, nl) => {
    expect((await save({ ...general, text: { nl, en: null } }, 3)).statusCode).toBe(422)
  })

  test('is a handful of lines', async () => {
    const many = Array.from({ length: 6 }, () => work.lines[0])
    expect((await save({ ...work, lines: many }, 2)).statusCode).toBe(422)
  })

  test('stands in the access log when it is written, never when it is read', async () => {
    const events = await clinic.run(
      ({ sql }) => sql<{ action: string; actor_id: string; object_version: number }[]>`
        select action, actor_id, object_version from audit_event
        where object_kind = 'own-information' and outcome = 'ok'`,
    )
    expect(events.map(({ actor_id }) => actor_id)).toEqual(events.map(() => vincentId))
    expect(events.map(({ object_version }) => object_version).toSorted()).toEqual([1, 1, 2, 2, 3])
    expect(new Set(events.map(({ action }) => action))).toEqual(new Set(['own-information.write']))
  })
})
