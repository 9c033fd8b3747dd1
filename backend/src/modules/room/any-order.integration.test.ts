import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, get } from 'node:http'
import type { Confirmable, Confirmation } from '@samen/consultation/room'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { says } from '../../testing/answers.ts'
import { type TestApp, startTestApp, testOrigin } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { TestKiosk } from '../../testing/kiosk.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { TestScreen } from '../../testing/room.ts'

// Anna and Sam do whatever they like, in any order, over HTTP as their screens do.

const secret = 'geheim-van-sam'
const untold = 'vertel-ik-zelf'

let samen: TestApp
let clinic: Clinic
let kiosk: TestKiosk
let anna: string
let annas: Browser
let address: string
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  kiosk = await clinic.kiosk()
  anna = await clinic.clinician('Anna')
  annas = await clinic.signedIn('Anna')
  address = await samen.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => samen.close())

type Of = Confirmable['of']
type Call =
  | { readonly call: 'write'; readonly part: number }
  | { readonly call: 'set-down'; readonly of: Of }
  | { readonly call: 'confirm'; readonly party: Confirmation['party']; readonly of: Of }
  | { readonly call: 'tick'; readonly tick: 'discussed' | 'later' | null }
  | { readonly call: 'open' | 'close' | 'reopen' | 'wrong-code' }

const of = fc.constantFrom<Of>('agreement', 'decision')
const party = fc.constantFrom<Confirmation['party']>('client', 'clinician')
const call = <C extends Call['call']>(name: C) => fc.constant(name)
const anyCall: fc.Arbitrary<Call> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ call: call('write'), part: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ call: call('set-down'), of }) },
  { weight: 6, arbitrary: fc.record({ call: call('confirm'), party, of }) },
  fc.record({
    call: call('tick'),
    tick: fc.constantFrom<'discussed' | 'later' | null>('discussed', 'later', null),
  }),
  fc.record({ call: fc.constantFrom('close' as const, 'wrong-code' as const, 'open' as const) }),
  { weight: 2, arbitrary: fc.record({ call: call('reopen') }) },
)

const option = (id: string) => ({ id, text: `mogelijkheid ${id}`, for: [], against: [] })
const parts: readonly (readonly [string, unknown])[] = [
  ['choice', 'Minder of niet'],
  ['option/o1', option('o1')],
  ['option/o2', option('o2')],
  ['outcome', { kind: 'joint', ownWords: 'ik ga minderen', option: 'o1', why: 'te moe' }],
]

// oxlint-disable vitest/no-standalone-expect -- the one test below calls all of it

/** One consultation, and what was answered with yes in it. */
class Consultation {
  readonly yeses = new Set<string>()
  readonly newest: Record<Of, number> = { agreement: 0, decision: 0 }
  isTold = false
  readonly #screen: TestScreen
  readonly #visitId: string
  readonly #roomCode: string
  readonly #ids: Record<Of, string> = { agreement: randomUUID(), decision: randomUUID() }
  readonly #revisions = new Map<string, number>()

  constructor(at: { clientId: string; visitId: string }, roomCode: string) {
    this.#screen = new TestScreen(annas, at)
    this.#visitId = at.visitId
    this.#roomCode = roomCode
  }

  static async begin(): Promise<Consultation> {
    const clientId = await clinic.client('Sam', anna)
    const visitId = await clinic.visit(clientId, anna)
    const { code, roomCode } = await clinic.slip(visitId)
    const sam = await kiosk.seat(code)
    await sam.open()
    const own = (text: string) => ({ chosen: [], other: [text] })
    const reply = await sam.submit([
      says('need.now', own(secret), 'private'),
      says('change.want', { choice: 'yes' }),
      says('change.wish', own(untold), 'discuss'),
      says('goal.conversation', { ranked: ['tell', 'worries'] }),
    ])
    expect(reply.statusCode).toBe(200)
    return new Consultation({ clientId, visitId }, roomCode)
  }

  async run(one: Call): Promise<void> {
    switch (one.call) {
      case 'write': {
        // All parts or one: a whole sheet has to come about in a short run.
        const written = one.part === 3 ? parts : parts.slice(one.part, one.part + 1)
        for (const [part, value] of written)
          await this.#write(`sheet/${this.#ids.decision}/${part}`, value)
        return
      }
      case 'tick':
        return await this.#write(`tick/goal:${this.#visitId}:tell`, one.tick)
      case 'set-down':
        return await this.#setDown(one.of)
      case 'confirm':
        return await this.#confirm(one)
      case 'open':
        this.isTold ||= (await this.#disclose(this.#roomCode)) === 200
        return
      case 'wrong-code':
        expect(await this.#disclose(this.#wrongCode)).not.toBe(200)
        return
      case 'close':
        await this.#screen.close()
        return
      case 'reopen':
        await this.#screen.reopen('Er ontbrak iets')
    }
  }

  /** Every confirmed version has two yeses that were answered with yes, and the other way round. */
  async holds(): Promise<void> {
    const { agreements, decisions } = (await this.#screen.see()).room
    const lines = { agreement: agreements, decision: decisions }
    for (const kind of ['agreement', 'decision'] as const)
      for (const { versions } of lines[kind])
        for (const { version, standing } of versions) {
          const said = (who: string) => this.yeses.has(`${who} ${kind} ${version}`)
          const both = said('client') && said('clinician')
          expect([standing === 'confirmed', standing === 'written']).toEqual([
            both,
            !said('client'),
          ])
        }
    expect([agreements, decisions].map((line) => line[0]?.versions.length ?? 0)).toEqual([
      this.newest.agreement,
      this.newest.decision,
    ])
  }

  /** All that leaves the server for a screen or a paper: reply, stream, summary, PDF. */
  async shown(): Promise<string> {
    const room = await annas.get(`${this.#screen.at}/room?screen=${this.#screen.id}`)
    const summary = await annas.get(`${this.#screen.at}/summary`)
    const pdf = await annas.get(`${this.#screen.at}/summary.pdf`)
    expect([room.statusCode, summary.statusCode, pdf.statusCode]).toEqual([200, 200, 200])
    const { text } = await readPdf(pdf.rawPayload)
    return [room.body, summary.body, text, await this.#streamed()].join('\n')
  }

  /** The first that the stream tells: the whole room. */
  async #streamed(): Promise<string> {
    const cookie = [...annas.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const url = `${address}${this.#screen.at}/room/stream?screen=${this.#screen.id}`
    const request = get(url, { headers: { cookie, origin: testOrigin }, agent: false })
    const [reply] = (await once(request, 'response')) as [IncomingMessage]
    reply.setEncoding('utf8')
    let text = ''
    for await (const chunk of reply) {
      text += chunk
      if (/^event: room\ndata: .*\n\n/m.test(text)) break
    }
    request.destroy()
    expect(text).toContain('"agenda"')
    return text
  }

  async #write(name: string, value: unknown): Promise<void> {
    const reply = await this.#screen.write(name, value, this.#revisions.get(name) ?? 0)
    expect([200, 409]).toContain(reply.statusCode)
    if (reply.statusCode === 200) this.#revisions.set(name, reply.json().revision)
  }

  async #setDown(kind: Of): Promise<void> {
    const id = this.#ids[kind]
    const base = this.newest[kind]
    const reply =
      kind === 'agreement'
        ? await this.#screen.agree(id, base)
        : await this.#screen.decide(id, base)
    expect([201, 409, 422]).toContain(reply.statusCode)
    if (reply.statusCode === 201) this.newest[kind] = reply.json().version
  }

  async #confirm({ party: who, of: kind }: Extract<Call, { call: 'confirm' }>): Promise<void> {
    const version = Math.max(1, this.newest[kind])
    const what = { party: who, of: kind, id: this.#ids[kind], version }
    const body = who === 'client' ? { ...what, roomCode: this.#roomCode, how: 'here' } : what
    const reply = await annas.post(`${this.#screen.at}/confirmations`, body)
    expect([200, 404, 409]).toContain(reply.statusCode)
    if (reply.statusCode !== 200) return
    // Anna's yes is taken after Sam's only.
    if (who === 'clinician') expect(this.yeses).toContain(`client ${kind} ${version}`)
    this.yeses.add(`${who} ${kind} ${version}`)
  }

  async #disclose(roomCode: string): Promise<number> {
    const body = { roomCode, questionnaireId: 'vier-vragen', place: 'change.wish' }
    return (await annas.post(`${this.#screen.at}/disclosure`, body)).statusCode
  }

  get #wrongCode(): string {
    return String((Number(this.#roomCode) + 1) % 1000).padStart(3, '0')
  }
}

test('no order of calls confirms without both, or shows what Sam kept back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCall, { minLength: 12, maxLength: 24 }), async (calls) => {
      const consultation = await Consultation.begin()
      for (const one of calls) {
        await consultation.run(one)
        await consultation.holds()
      }
      const shown = await consultation.shown()
      expect(shown).not.toContain(secret)
      if (!consultation.isTold) expect(shown).not.toContain(untold)
    }),
    { numRuns: 6, endOnFailure: true },
  )
}, 60_000)
