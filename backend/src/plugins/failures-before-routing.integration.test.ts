import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { TestApp } from '../testing/app.ts'

let samen: TestApp
let port: number
beforeAll(async () => {
  samen = await startTestApp()
  port = Number(new URL(await samen.app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(() => samen.close())

const host = 'Host: localhost\r\n'

test.each([
  ['headers too large', `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['no request line', 'geheim\r\n\r\n', 400],
  ['an unknown method', `GEHEIM /api/session HTTP/1.1\r\n${host}\r\n`, 400],
  ['a wrong length', `POST /api/session HTTP/1.1\r\n${host}Content-Length: geheim\r\n\r\n`, 400],
  [
    'two lengths',
    `POST /api/session HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    400,
  ],
])('%s: answered in the one shape, and nothing of it is logged', async (_what, sent, status) => {
  samen.log.length = 0
  const socket = connect(port, '127.0.0.1')
  socket.write(sent)
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} \\w`))
  expect(head).toMatch(/content-type: application\/json; charset=utf-8/i)
  const { requestId } = JSON.parse(body)
  expect(JSON.parse(body)).toEqual({
    code: status === 431 ? 'headers-too-large' : 'malformed',
    message: expect.any(String),
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
  expect(samen.log.map((line) => JSON.parse(line))).toMatchObject([{ requestId, status }])
  expect(samen.log.join('')).not.toMatch(/geheim|xxx/i)
})
