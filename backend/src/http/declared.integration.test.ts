import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditActions } from '../modules/audit/action.ts'
import { UndeclaredRouteError, declaredRoutes } from '../plugins/declared-routes.ts'
import { startTestApp } from '../testing/app.ts'
import type { TestApp } from '../testing/app.ts'
import { anyone } from './policy.ts'

let samen: TestApp
beforeAll(async () => {
  samen = await startTestApp()
})
afterAll(() => samen.close())

test('every route says who may and what the access log says', () => {
  expect(samen.app.declaredRoutes.length).toBeGreaterThan(30)
  for (const route of samen.app.declaredRoutes) {
    expect(route.policy.name).toMatch(/^[a-z]/)
    expect(['none', ...auditActions]).toContain(route.audit)
  }
})

test('every action of the access log belongs to a route, comes along with one, or is the server’s own', () => {
  const used = new Set(samen.app.declaredRoutes.map(({ audit }) => audit))
  expect(auditActions.filter((action) => !used.has(action))).toEqual([
    'draft.leave',
    'draft.expire',
    'written.take-back',
    'organisation.create',
  ])
})

test('what anyone may call holds nobody’s data, and is a short list', () => {
  const open = samen.app.declaredRoutes.filter(({ policy }) => policy.token === 'none')
  expect(open.map(({ methods, url }) => `${methods.join()} ${url}`).toSorted()).toEqual([
    'GET /api/kiosk/challenge',
    'GET /api/openapi.json',
    'GET /health/live',
    'GET /health/ready',
    'GET,HEAD /*',
    'GET,HEAD /assets/*',
    'GET,HEAD /kiosk',
    'POST /api/kiosk/claim',
    'POST /api/kiosk/enrolment',
    'POST /api/session',
  ])
  for (const { methods, url, policy } of open)
    if (methods.includes('GET') && !url.startsWith('/api/kiosk')) expect(policy).toBe(anyone)
})

test('a route without a policy or an action cannot be added', async () => {
  const add = async (config: object) => {
    const app = Fastify()
    await app.register(declaredRoutes)
    app.get('/api/forgotten', { config }, () => Promise.resolve({}))
  }
  await expect(add({})).rejects.toThrow('GET /api/forgotten needs a policy')
  await expect(add({ policy: anyone })).rejects.toThrow(UndeclaredRouteError)
  await expect(add({ audit: 'none' })).rejects.toThrow(UndeclaredRouteError)
  await expect(add({ policy: anyone, audit: 'none' })).resolves.toBeUndefined()
})

test('the description of the API is made of the routes', async () => {
  const reply = await samen.app.inject('/api/openapi.json')
  const { paths } = reply.json<{ paths: Record<string, Record<string, object>> }>()
  const described = Object.entries(paths).flatMap(([url, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${url}`),
  )
  const api = samen.app.declaredRoutes
    .filter(({ url }) => url.startsWith('/api/') && url !== '/api/openapi.json')
    .map(({ methods, url }) => `${methods.join()} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(described.toSorted()).toEqual(api.toSorted())
})
