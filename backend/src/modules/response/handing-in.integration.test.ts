import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { says } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { SeatedClient, TestKiosk } from '../../testing/kiosk.ts'

let test: TestApp
let clinic: Clinic
let kiosk: TestKiosk
let anna: string

beforeAll(async () => {
  test = await startTestApp()
  clinic = await Clinic.open(test)
  anna = await clinic.clinician('Anna')
  kiosk = await clinic.kiosk()
})
afterAll(() => test.close())

async function arrives(name = 'Sam') {
  const clientId = await clinic.client(name, anna)
  const visitId = await clinic.visit(clientId, anna)
  return { clientId, visitId, client: await kiosk.seat(await clinic.code(visitId)) }
}
async function busy() {
  const { client, ...of } = await arrives()
  await client.open()
  return { ...of, client }
}
const good = [says('feeling.overall', 4)]
const statusOf = (reply: { statusCode: number; json(): { code?: string } }) => [
  reply.statusCode,
  reply.json().code,
]
const versionsOf = (visitId: string, clientId: string) =>
  clinic.asClient(
    clientId,
    (tx) => tx.sql<{ version: number; parts: number }[]>`
      select version, count(*)::int as parts from response_part
      where visit_id = ${visitId} group by version order by version`,
  )

describe('handing in', () => {
  it('keeps one version with three parts, even when nothing is private', async () => {
    const { client, visitId, clientId } = await busy()
    expect((await client.submit(good)).json()).toMatchObject({ version: 1 })
    expect(await versionsOf(visitId, clientId)).toEqual([{ version: 1, parts: 3 }])
  })

  it('nothing at all is fine too: every question may be left out', async () => {
    const { client } = await busy()
    expect((await client.submit([])).statusCode).toBe(200)
  })

  it('sent again with the same key is the same submission, also when the draft is long gone', async () => {
    const { client, visitId, clientId } = await busy()
    const key = randomUUID()
    const first = await client.submit(good, { key })
    test.clock.advance({ minutes: 2 })
    const again = await client.submit(good, { key })
    expect(again.json()).toEqual(first.json())
    expect(await versionsOf(visitId, clientId)).toHaveLength(1)
  })

  it('the order of members in the JSON makes no other submission', async () => {
    const { client } = await busy()
    const key = randomUUID()
    await client.submit(good, { key })
    const body =
      '{"opened":[],"answers":[{"sharing":"shared","value":4,"concept":"feeling.overall"}],"baseVersion":0,"form":"easy"}'
    const again = await client.browser.raw('POST', '/api/kiosk/submission', body, {
      'idempotency-key': key,
    })
    expect(again.json()).toMatchObject({ version: 1 })
  })

  it('fifty at once with one key give one version and fifty equal replies', async () => {
    const { client, visitId, clientId } = await busy()
    const key = randomUUID()
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => client.submit(good, { key })),
    )
    expect(new Set(replies.map((reply) => `${reply.statusCode} ${reply.body}`)).size).toBe(1)
    expect(replies[0]?.statusCode).toBe(200)
    expect(await versionsOf(visitId, clientId)).toEqual([{ version: 1, parts: 3 }])
  })

  it('the same key with other answers is refused', async () => {
    const { client } = await busy()
    const key = randomUUID()
    await client.submit(good, { key })
    const other = await client.submit([says('feeling.overall', 2)], { key })
    expect(statusOf(other)).toEqual([422, 'idempotency-key-reused'])
  })

  it('a second key on the same base version loses', async () => {
    const { client } = await busy()
    await client.submit(good)
    expect(statusOf(await client.submit(good))).toEqual([409, 'version-conflict'])
  })

  it('of two keys at once on one base version, one wins', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { client, visitId, clientId } = await busy()
      const replies = await Promise.all([client.submit(good), client.submit(good)])
      expect(replies.map((reply) => reply.statusCode).toSorted()).toEqual([200, 409])
      expect(await versionsOf(visitId, clientId)).toHaveLength(1)
    }
  })

  it('needs a key of its own', async () => {
    const { client } = await busy()
    const body = { form: 'easy', baseVersion: 0, answers: [], opened: [] }
    const without = await client.browser.post('/api/kiosk/submission', body)
    expect(statusOf(without)).toEqual([400, 'idempotency-key-missing'])
    for (const key of ['short', 'x'.repeat(65), 'no spaces here']) {
      expect(statusOf(await client.submit(good, { key }))).toEqual([
        400,
        'idempotency-key-malformed',
      ])
    }
  })

  it('is not possible without a draft, nor on a version that is not there', async () => {
    const { client } = await arrives()
    expect(statusOf(await client.submit(good))).toEqual([409, 'version-conflict'])
    await client.open()
    const ahead = await client.submit(good, { baseVersion: 3 })
    expect(statusOf(ahead)).toEqual([409, 'version-conflict'])
  })

  it('nor after the consultation was closed; what was handed in is still the same submission', async () => {
    const { client, visitId } = await busy()
    const key = randomUUID()
    const first = await client.submit(good, { key })
    await client.open()
    const screen = await clinic.signedIn('Anna')
    await screen.post(`/api/visits/${visitId}/close`)
    expect((await client.submit(good, { key })).json()).toEqual(first.json())
    const late = await client.submit(good, { baseVersion: 1 })
    expect(statusOf(late)).toEqual([409, 'consultation-closed'])
    expect(statusOf(await client.open())).toEqual([409, 'consultation-closed'])
    expect((await client.browser.get('/api/kiosk/visit')).json()).toMatchObject({ closed: true })
  })

  it('nor after the session ended', async () => {
    const { client } = await busy()
    test.clock.advance({ minutes: 16 })
    expect((await client.submit(good)).statusCode).toBe(401)
    expect((await client.save(good, 1)).statusCode).toBe(401)
  })

  it('nor by who did not say who they are', async () => {
    const { visitId } = await busy()
    const { browser } = await kiosk.claim(await clinic.code(visitId))
    const body = { form: 'easy', baseVersion: 0, answers: [], opened: [] }
    const reply = await browser.post('/api/kiosk/submission', body, {
      'idempotency-key': 'k-123456',
    })
    expect(statusOf(reply)).toEqual([403, 'not-confirmed'])
  })
})

describe('what the server does not take, and says where', () => {
  let client: SeatedClient
  beforeAll(async () => {
    ;({ client } = await busy())
  })

  const send = (payload: string) =>
    client.browser.raw('POST', '/api/kiosk/submission', payload, {
      'idempotency-key': randomUUID(),
    })
  const withAnswers = (answers: string) =>
    `{"form":"easy","baseVersion":0,"opened":[],"answers":${answers}}`
  const answer = (value: string) =>
    withAnswers(`[{"concept":"feeling.overall","sharing":"shared","value":${value}}]`)
  const words = (text: string) =>
    `[{"concept":"need.now","sharing":"shared","value":{"chosen":[],"other":[${text}]}}]`

  it.each([
    ['NUL in a text', withAnswers(words('"a\\u0000b"')), 400],
    ['a lone surrogate', withAnswers(words('"a\\ud800b"')), 400],
    ['a megabyte of text', withAnswers(words(`"${'a'.repeat(1_000_000)}"`)), 413],
    ['4,001 characters', withAnswers(words(`"${'a'.repeat(4001)}"`)), 422],
    ['JSON ten thousand deep', answer('['.repeat(10_000) + ']'.repeat(10_000)), 400],
    ['a __proto__ key', answer('{"__proto__":{"x":1}}'), 400],
    ['an escaped __proto__ key', answer('{"__pro\\u0074o__":{"x":1}}'), 400],
    ['null on a scale', answer('null'), 400],
    ['a number as text', answer('"4"'), 400],
    ['a yes as a number', answer('true'), 400],
    ['a list on a scale', answer('[4]'), 400],
    ['more than the scale has', answer('6'), 422],
    ['a fraction', answer('2.5'), 422],
    ['less than the scale has', answer('-1'), 422],
    ['an unknown concept', withAnswers('[{"concept":"x.y","sharing":"shared","value":1}]'), 422],
    [
      'a concept twice',
      withAnswers(
        '[{"concept":"feeling.overall","sharing":"shared","value":4},{"concept":"feeling.overall","sharing":"shared","value":4}]',
      ),
      422,
    ],
    [
      'an instance where there are none',
      withAnswers('[{"concept":"feeling.overall","instance":"a","sharing":"shared","value":4}]'),
      422,
    ],
    ['an unknown sharing level', withAnswers('[{"concept":"a","sharing":"all","value":4}]'), 422],
    ['an extra member', withAnswers('[{"concept":"a","sharing":"shared","value":4,"x":1}]'), 400],
    ['no answers', '{"form":"easy","baseVersion":0,"opened":[]}', 400],
    ['a list', '[]', 400],
    ['no JSON', '{"form":', 400],
    ['nothing', '', 400],
  ])('%s', async (_what, payload, status) => {
    const reply = await send(payload)
    expect(reply.statusCode).toBe(status)
    expect(reply.json()).toMatchObject({
      code: expect.stringMatching(/^[a-z-]+$/),
      requestId: expect.any(String),
    })
    expect(reply.body).not.toContain('aaaa')
  })

  it('each answer that is wrong, by its place, and never the answer itself', async () => {
    const reply = await send(
      withAnswers(
        '[{"concept":"feeling.overall","sharing":"shared","value":99},{"concept":"x.y","sharing":"shared","value":"geheim"}]',
      ),
    )
    expect(reply.json()).toMatchObject({
      code: 'answers-invalid',
      fields: [
        { place: 'answers[0].value', reason: 'out-of-range' },
        { place: 'answers[1].concept', reason: 'unknown-concept' },
      ],
    })
    const { requestId: _any, ...told } = reply.json()
    expect(JSON.stringify(told)).not.toMatch(/99|geheim/)
  })

  it('and after all that the draft still stands', async () => {
    expect((await client.submit(good)).statusCode).toBe(200)
  })
})
