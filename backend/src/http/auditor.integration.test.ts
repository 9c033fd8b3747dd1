import { done } from '@samen/contract/common'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staffWith } from '../modules/session/policy.ts'
import { addLocation } from '../modules/location/service.ts'
import { startTestApp } from '../testing/app.ts'
import type { TestApp } from '../testing/app.ts'
import type { Browser } from '../testing/browser.ts'
import { Clinic } from '../testing/clinic.ts'
import { route } from './route.ts'

let samen: TestApp
let clinic: Clinic
let ria: Browser
let forget = false
let fail = false
beforeAll(async () => {
  samen = await startTestApp({
    more: (app) => {
      app.route(
        route({
          method: 'POST',
          url: '/api/experiment',
          schema: { reply: done },
          policy: staffWith('reception'),
          audit: 'location.list',
          handler: async ({ tx, audit }) => {
            await addLocation({ name: 'Proef', timeZone: 'UTC', phone: null }, tx)
            if (!forget) await audit()
            if (fail) throw new Error('later')
            return null
          },
        }),
      )
    },
  })
  clinic = await Clinic.open(samen)
  await clinic.staff('Ria', 'reception')
  ria = await clinic.signedIn('Ria')
})
afterAll(() => samen.close())

const counted = () =>
  clinic.run(async ({ sql }) => {
    const [row] = await sql<{ places: number; events: number }[]>`
      select (select count(*)::int from location where name = 'Proef') as places,
             (select count(*)::int from audit_event where action = 'location.list') as events`
    return row
  })

test('what a route does and its event in the access log are kept together', async () => {
  expect((await ria.post('/api/experiment')).statusCode).toBe(200)
  expect(await counted()).toEqual({ places: 1, events: 1 })
})

test('a route that leaves no trace keeps nothing', async () => {
  forget = true
  expect((await ria.post('/api/experiment')).statusCode).toBe(500)
  forget = false
  expect(samen.log.splice(0).join('')).toContain('AuditMissingError')
  expect(await counted()).toEqual({ places: 1, events: 1 })
})

test('a route that fails after its event keeps neither, and tells nothing of why', async () => {
  fail = true
  const reply = await ria.post('/api/experiment')
  fail = false
  samen.log.length = 0
  expect([reply.statusCode, reply.json()]).toEqual([
    500,
    {
      code: 'internal',
      message: 'Something went wrong on our side.',
      requestId: expect.any(String),
    },
  ])
  expect(await counted()).toEqual({ places: 1, events: 1 })
})
