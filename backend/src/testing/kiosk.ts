import { type KeyObject, randomUUID, sign } from 'node:crypto'
import type { UncheckedAnswer } from '@samen/questionnaire/domain'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { AskedForm } from '../modules/questionnaire/asked.ts'
import { type Browser, openBrowser } from './browser.ts'

interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}
type Form = AskedForm

/** An enrolled device: what its page does, without the page. */
export class TestKiosk {
  readonly id: string
  readonly #app: FastifyInstance
  readonly #organisationId: string
  readonly #privateKey: KeyObject

  constructor(
    app: FastifyInstance,
    enrolled: { kioskId: string; organisationId: string },
    privateKey: KeyObject,
  ) {
    this.#app = app
    this.id = enrolled.kioskId
    this.#organisationId = enrolled.organisationId
    this.#privateKey = privateKey
  }

  async proof(purpose: 'claim' | 'renew', code = '') {
    const reply = await openBrowser(this.#app).get('/api/kiosk/challenge')
    const { challenge } = reply.json<{ challenge: string }>()
    return this.signed(challenge, purpose, code)
  }

  signed(challenge: string, purpose: 'claim' | 'renew', code = '') {
    const signature = sign('sha256', Buffer.from(`${challenge}\n${purpose}\n${code}`), {
      key: this.#privateKey,
      dsaEncoding: 'ieee-p1363',
    }).toString('base64url')
    return { organisationId: this.#organisationId, kioskId: this.id, challenge, signature }
  }

  /** Types a code; the reply, and the browser as it is after it. */
  async claim(code: string): Promise<{ browser: Browser; reply: LightMyRequestResponse }> {
    const browser = openBrowser(this.#app)
    const reply = await browser.post('/api/kiosk/claim', {
      code,
      proof: await this.proof('claim', code),
    })
    return { browser, reply }
  }

  /** A client who typed the right code and said "ja, dat ben ik". */
  async seat(code: string): Promise<SeatedClient> {
    const { browser, reply } = await this.claim(code)
    if (reply.statusCode !== 200) throw new Error(`the code was refused: ${reply.body}`)
    await browser.post('/api/kiosk/confirmation', { itIsMe: true })
    return new SeatedClient(browser, this)
  }
}

/** A confirmed client at a kiosk. */
export class SeatedClient {
  readonly browser: Browser
  readonly kiosk: TestKiosk

  constructor(browser: Browser, kiosk: TestKiosk) {
    this.browser = browser
    this.kiosk = kiosk
  }

  open(form: Form = 'easy') {
    return this.browser.post('/api/kiosk/draft', { form })
  }

  save(
    answers: readonly UncheckedAnswer[],
    revision: number,
    { form = 'easy' as Form, opened = [] as readonly string[] } = {},
  ) {
    const body = { form, answers, opened, at: null }
    return this.browser.put('/api/kiosk/draft', body, { 'if-match': `"${revision}"` })
  }

  submit(
    answers: readonly UncheckedAnswer[],
    {
      form = 'easy' as Form,
      baseVersion = 0,
      key = randomUUID() as string,
      opened = [] as readonly string[],
    } = {},
  ) {
    const body = { form, baseVersion, answers, opened }
    return this.browser.post('/api/kiosk/submission', body, { 'idempotency-key': key })
  }

  async renew() {
    return this.browser.post('/api/kiosk/renewal', { proof: await this.kiosk.proof('renew') })
  }

  leave() {
    return this.browser.delete('/api/kiosk/session')
  }
}

export async function enrolledKiosk(
  app: FastifyInstance,
  code: string,
  name: string,
  pair: KeyPair,
): Promise<TestKiosk> {
  const { kty, crv, x, y } = pair.publicKey.export({ format: 'jwk' })
  const reply = await openBrowser(app).post('/api/kiosk/enrolment', {
    code,
    name,
    key: { kty, crv, x, y },
  })
  if (reply.statusCode !== 200) throw new Error(`not enrolled: ${reply.body}`)
  return new TestKiosk(app, reply.json(), pair.privateKey)
}
