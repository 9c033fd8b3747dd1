import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, get } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestApp, startTestApp, testOrigin } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import { says } from '../../testing/answers.ts'
import { TestScreen } from '../../testing/room.ts'

// The laptop follows what is written in the room, over a connection that stays open.

let samen: TestApp
let clinic: Clinic
let anna: string
let annas: Browser
let address: string
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  anna = await clinic.clinician('Anna')
  address = await samen.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => samen.close())

let of: { clientId: string; visitId: string }
let room: TestScreen
const leaving: ClientRequest[] = []
beforeEach(async () => {
  annas = await clinic.signedIn('Anna')
  const clientId = await clinic.client('Sam', anna)
  of = { clientId, visitId: await clinic.visit(clientId, anna) }
  room = new TestScreen(annas, of)
})
afterEach(() => {
  for (const request of leaving.splice(0)) request.destroy()
})

interface Told {
  readonly event: string
  readonly data: { readonly revision?: number }
}
/** A connection of its own; what is told on it can be waited for. */
async function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
  const request = get(`${address}${path}`, { headers, agent: false })
  leaving.push(request)
  const [reply] = (await once(request, 'response')) as [IncomingMessage]
  reply.setEncoding('utf8')
  return reply
}

/** Follows the room; each call of `next` waits for what is told next. */
async function follow(browser = annas, at = room.at) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const path = `${at}/room/stream?screen=${crypto.randomUUID()}`
  const reply = await ask(path, { cookie, origin: testOrigin })
  const chunks: AsyncIterator<string> = reply.iterator({ destroyOnReturn: false })
  let text = ''
  const next = async (): Promise<Told | 'end'> => {
    for (;;) {
      const [, event, data, rest] = /^event: (.*)\ndata: (.*)\n\n([^]*)$/m.exec(text) ?? []
      if (event !== undefined && data !== undefined) {
        text = rest ?? ''
        return { event, data: JSON.parse(data) }
      }
      const chunk = await chunks.next()
      if (chunk.done === true) return 'end'
      text = (text + chunk.value).replaceAll(/^:\n\n/gm, '')
    }
  }
  return { reply, next }
}

test('it has the whole room once, then what was written since', async () => {
  await room.write('note/goal-a', 'een')
  const { reply, next } = await follow()
  expect(reply.statusCode).toBe(200)
  expect(reply.headers).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'close',
  })
  const told = await next()
  expect(told).toMatchObject({
    event: 'room',
    data: { revision: 1, writer: { mine: false, name: 'Anna' } },
  })
  await room.write('note/goal-a', 'twee', 1)
  expect(await next()).toEqual({ event: 'changed', data: { revision: 2 } })
  await room.close()
  expect(await next()).toEqual({ event: 'changed', data: { revision: 3 } })
  await room.reopen('Toch niet')
  expect(await next()).toEqual({ event: 'changed', data: { revision: 4 } })
})

test('it hears from the list of the day, and of nothing in other rooms', async () => {
  const kim = await clinic.client('Kim', anna)
  const other = new TestScreen(annas, { clientId: kim, visitId: await clinic.visit(kim, anna) })
  const { next } = await follow()
  await next()
  await other.write('note/goal-a', 'van Kim')
  await annas.post(`/api/visits/${of.visitId}/close`)
  expect(await next()).toEqual({ event: 'changed', data: { revision: 1 } })
})

test('what no notification told it hears by looking', async () => {
  const { next } = await follow()
  await next()
  await room.write('note/goal-a', 'een')
  await next()
  // As if the server that wrote it died before it could tell.
  await clinic.run(
    ({ sql }) => sql`update consultation set revision = 7 where visit_id = ${of.visitId}`,
  )
  await samen.app.platform.live.poll()
  expect(await next()).toEqual({ event: 'changed', data: { revision: 7 } })
})

test('it ends when Anna signs out elsewhere, and tells why', async () => {
  const laptop = await clinic.signedIn('Anna')
  const [stays, ends] = [await follow(annas), await follow(laptop)]
  await stays.next()
  await ends.next()
  await laptop.delete('/api/session')
  await samen.app.platform.live.poll()
  expect(await ends.next()).toEqual({ event: 'gone', data: {} })
  expect(await ends.next()).toBe('end')
  await room.write('note/goal-a', 'een')
  expect(await stays.next()).toEqual({ event: 'changed', data: { revision: 1 } })
})

test('it ends when Anna has not been here for a quarter of an hour', async () => {
  const { next } = await follow()
  await next()
  samen.clock.advance({ minutes: 16 })
  await samen.app.platform.live.poll()
  expect(await next()).toEqual({ event: 'gone', data: {} })
})

test('nobody follows who may not look', async () => {
  await clinic.clinician(`Bram${of.visitId.slice(0, 8)}`)
  const brams = await clinic.signedIn(`Bram${of.visitId.slice(0, 8)}`)
  const { reply } = await follow(brams)
  expect([reply.statusCode, reply.headers['content-type']]).toEqual([
    404,
    'application/json; charset=utf-8',
  ])
  const nobody = await ask(`${room.at}/room/stream?screen=${crypto.randomUUID()}`)
  expect(nobody.statusCode).toBe(401)
})

const own = (text: string) => ({ chosen: [], other: [text] })

test('what Sam keeps is neither in the room nor in what is told', async () => {
  const kiosk = await clinic.kiosk(`Zuil ${of.visitId}`)
  const sam = await kiosk.seat(await clinic.code(of.visitId))
  await sam.open()
  const submitted = await sam.submit([
    says('strength.today', own('ik heb gekookt')),
    says('change.want', { choice: 'yes' }),
    says('change.wish', own('het geheim van Sam'), 'private'),
    says('need.now', own('wat Sam zelf vertelt'), 'discuss'),
  ])
  expect(submitted.statusCode).toBe(200)
  const { next } = await follow()
  const told = JSON.stringify(await next())
  const seen = JSON.stringify(await room.see())
  for (const text of [told, seen]) {
    expect(text).not.toMatch(/geheim|zelf vertelt/)
    expect(text).not.toContain('change.wish')
    // Of what Sam wants to tell there is the topic.
    expect(text).toContain(`topic:${of.visitId}:need.now`)
  }
})

test('the server that closes ends it, and does not wait for it', async () => {
  const theirApp = await startTestApp()
  const noord = await Clinic.open(theirApp)
  const carla = await noord.clinician('Carla')
  const clientId = await noord.client('Sam', carla)
  const theirs = new TestScreen(await noord.signedIn('Carla'), {
    clientId,
    visitId: await noord.visit(clientId, carla),
  })
  const before = address
  address = await theirApp.app.listen({ port: 0, host: '127.0.0.1' })
  const { next } = await follow(await noord.signedIn('Carla'), theirs.at)
  address = before
  await next()
  await theirApp.close()
  expect(await next()).toBe('end')
})
