import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp } from './testing/app.ts'
import type { TestApp } from './testing/app.ts'

let samen: TestApp
beforeAll(async () => {
  samen = await startTestApp()
})
afterAll(() => samen.close())

test('live and ready are two things', async () => {
  expect((await samen.app.inject('/health/live')).json()).toEqual({ live: true })
  expect((await samen.app.inject('/health/ready')).json()).toEqual({ ready: true })
})

test('an unknown address has the one shape of every failure, with an id made by us', async () => {
  const reply = await samen.app.inject({
    url: '/api/nothing',
    headers: { 'request-id': 'mine', 'x-request-id': 'mine' },
  })
  expect(reply.statusCode).toBe(404)
  expect(reply.json()).toEqual({
    code: 'not-found',
    message: 'There is nothing here.',
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
})

test('a log line is the route’s template, the status and the time, and nothing that was sent', async () => {
  samen.log.length = 0
  await samen.app.inject({
    url: '/api/clients/019e0000-0000-7000-8000-00000000beef/consultation?language=geheim',
    headers: { cookie: '__Host-samen-staff=geheim', 'user-agent': 'geheim' },
  })
  expect(samen.log).toHaveLength(1)
  expect(JSON.parse(samen.log[0] ?? '')).toEqual({
    level: 30,
    time: expect.any(Number),
    requestId: expect.any(String),
    route: '/api/clients/:clientId/consultation',
    method: 'GET',
    status: 401,
    ms: expect.any(Number),
    msg: 'request',
  })
})

test('only over https a browser is told to stay with https', async () => {
  const config = { https: true, publicUrl: 'https://samen.example' }
  const secure = await startTestApp({ config, database: samen.database })
  const reply = await secure.app.inject('/health/live')
  expect(reply.headers['strict-transport-security']).toMatch(/^max-age=63072000/)
  await secure.close()
})

test('what is not ready yet says so, but for being alive', async () => {
  const starting = await startTestApp({ database: samen.database, isPrepared: () => false })
  const status = async (url: string) => (await starting.app.inject(url)).statusCode
  expect(await status('/health/live')).toBe(200)
  expect(await status('/health/ready')).toBe(503)
  expect(await status('/api/session')).toBe(503)
  expect(await status('/api/nothing')).toBe(404)
  await starting.close()
})
