import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { TestApp } from '../testing/app.ts'

let samen: TestApp
beforeAll(async () => {
  samen = await startTestApp()
})
afterAll(() => samen.close())

const change = { 'sec-fetch-site': 'same-origin', 'x-samen': '1' }

test('live and ready are two things', async () => {
  expect((await samen.app.inject('/health/live')).statusCode).toBe(200)
  expect((await samen.app.inject('/health/ready')).statusCode).toBe(200)
})

test('an unknown address has the one shape of every failure', async () => {
  const reply = await samen.app.inject('/api/nothing')
  expect(reply.statusCode).toBe(404)
  expect(reply.json()).toEqual({
    code: 'not-found',
    message: 'There is nothing here.',
    requestId: expect.any(String),
  })
})

test('signing in with a name that does not exist', async () => {
  const reply = await samen.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: change,
    payload: { login: 'nobody', password: 'x'.repeat(20) },
  })
  expect([reply.statusCode, reply.json().code]).toEqual([401, 'sign-in-refused'])
})
