import { vierVragen } from '@samen/content/questionnaires'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import type { TestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'

let samen: TestApp
let clinic: Clinic
let vincent: Browser
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  await clinic.staff('Vincent', 'administrator')
  vincent = await clinic.signedIn('Vincent')
})
afterAll(() => samen.close())

interface Listed {
  readonly id: string
  readonly form: string
  readonly title: string
  readonly versions: {
    version: number
    hash: string
    approval: string | null
    retiredAt: string | null
  }[]
}
const list = async () =>
  (await vincent.get('/api/questionnaires')).json<{ questionnaires: Listed[] }>().questionnaires
const reworded = { ...vierVragen, title: { nl: 'Vier korte vragen', en: 'Four short questions' } }

test('a new organisation has the product’s questionnaires', async () => {
  expect((await list()).map(({ id, form, versions }) => [id, form, versions.length])).toEqual([
    ['mijn-voorbereiding', 'full', 1],
    ['na-het-gesprek', 'after', 1],
    ['vier-vragen', 'easy', 1],
  ])
})

test('publishing makes the next version; the first stays as it was', async () => {
  const before = (await list())[2]
  const reply = await vincent.post('/api/questionnaires', {
    definition: reworded,
    approval: 'Cliëntenraad, 1 maart',
  })
  expect([reply.statusCode, reply.json()]).toEqual([
    201,
    { id: 'vier-vragen', version: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
  const after = (await list())[2]
  expect(after?.title).toBe('Vier korte vragen')
  expect(after?.versions[0]).toEqual(before?.versions[0])
  expect(after?.versions[1]?.approval).toBe('Cliëntenraad, 1 maart')
})

test('what is wrong is refused, with the place', async () => {
  const [section, ...rest] = vierVragen.sections
  const refused = [
    {},
    null,
    { ...vierVragen, title: { nl: 'Alleen Nederlands' } },
    { ...vierVragen, sections: [{ ...section, visible: { answered: 'niets' } }, ...rest] },
  ]
  for (const definition of refused) {
    const reply = await vincent.post('/api/questionnaires', { definition })
    expect([reply.statusCode, reply.json().code]).toEqual([422, 'not-publishable'])
    expect(reply.json<{ fields: { place: string }[] }>().fields[0]?.place).toMatch(/^definition/)
  }
  const last = await vincent.post('/api/questionnaires', { definition: refused.at(-1) })
  expect(last.json<{ fields: { place: string }[] }>().fields[0]?.place).toMatch(
    /^definition\.sections\[0\]\.visible/,
  )
  expect(last.json<{ fields: object[] }>().fields[0]).toMatchObject({
    reason: 'unknown concept "niets"',
    code: 'unknown-concept',
    values: { concept: 'niets' },
  })
})

test('a questionnaire keeps its form', async () => {
  const reply = await vincent.post('/api/questionnaires', {
    definition: { ...reworded, form: 'full' },
  })
  expect([reply.statusCode, reply.json().code]).toEqual([409, 'other-form'])
})

test('what a decision aid asks is published with the aid, and not by itself', async () => {
  for (const change of [{ form: 'aid' }, { id: 'keuzehulp-van-mij' }]) {
    const reply = await vincent.post('/api/questionnaires', {
      definition: { ...reworded, ...change },
    })
    expect([reply.statusCode, reply.json().code]).toEqual([422, 'not-publishable'])
  }
})

test('of ten published at once each is a version of its own, or told to try again', async () => {
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => vincent.post('/api/questionnaires', { definition: reworded })),
  )
  const made = replies.filter(({ statusCode }) => statusCode === 201)
  expect(made.length).toBeGreaterThan(0)
  for (const { statusCode } of replies) expect([201, 409]).toContain(statusCode)
  const versions = made.map((reply) => reply.json<{ version: number }>().version)
  expect(new Set(versions).size).toBe(versions.length)
})

test('retiring stops new drafts of that version; twice is once', async () => {
  const anna = await clinic.clinician('Anna')
  const kiosk = await clinic.kiosk()
  const sit = async (name: string) =>
    await kiosk.seat(await clinic.code(await clinic.visit(await clinic.client(name, anna), anna)))
  const versionFor = async (name: string) =>
    (await (await sit(name)).open('full')).json<{ questionnaire?: { version: number } }>()
  expect((await versionFor('Sam')).questionnaire?.version).toBe(1)
  const retire = () => vincent.post('/api/questionnaires/mijn-voorbereiding/versions/1/retirement')
  expect((await retire()).statusCode).toBe(200)
  const [first] = await list()
  samen.clock.advance({ minutes: 1 })
  expect((await retire()).statusCode).toBe(200)
  expect((await list())[0]).toEqual(first)
  expect((await (await sit('Lou')).open('full')).statusCode).toBe(409)
  const none = await vincent.post('/api/questionnaires/mijn-voorbereiding/versions/9/retirement')
  expect(none.statusCode).toBe(404)
})
