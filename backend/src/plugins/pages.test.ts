import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import Fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declaredRoutes } from './declared-routes.ts'
import { failures } from './failures.ts'
import { pages } from './pages.ts'

let folder: string
let app: FastifyInstance
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'samen pages ')), 'dist')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), 'staff')
  await writeFile(join(folder, 'kiosk.html'), 'kiosk')
  await writeFile(join(folder, 'assets', 'kiosk-Ab12.js'), 'export {}')
  await writeFile(join(folder, 'assets', 'kiosk-Ab12.js.br'), brotliCompressSync('export {}'))
  await writeFile(join(folder, '..', 'secret.txt'), 'secret')
  app = Fastify()
  await app.register(failures)
  await app.register(declaredRoutes)
  await app.register(pages, { folder })
})
afterAll(async () => {
  await app.close()
  await rm(join(folder, '..'), { recursive: true })
})

test.each([
  ['/', 'staff'],
  ['/kiosk', 'kiosk'],
  ['/reception', 'staff'],
  ['/clients/019e0000-0000-7000-8000-000000000000?visit=1', 'staff'],
])('%s opens the %s page, asked for anew each time', async (url, body) => {
  const reply = await app.inject(url)
  expect([reply.statusCode, reply.body]).toEqual([200, body])
  expect(reply.headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'text/html; charset=utf-8',
  })
})

test('what has its hash in its name is kept for ever, and comes compressed', async () => {
  const url = '/assets/kiosk-Ab12.js'
  const reply = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } })
  expect(reply.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=utf-8',
  })
  expect((await app.inject(url)).body).toBe('export {}')
  expect((await app.inject({ method: 'HEAD', url })).statusCode).toBe(200)
})

test.each([
  '/assets/gone-Cd34.js',
  '/assets/',
  '/missing.html',
  '/api/nothing',
  '/health/nothing',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/.env',
])('%s is nowhere', async (url) => {
  const reply = await app.inject(url)
  expect([reply.statusCode, reply.json()]).toMatchObject([404, { code: 'not-found' }])
  expect(reply.headers['cache-control']).toBe('no-store')
})
