import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, get } from 'node:http'
import type { Confirmable, Confirmation, Standing } from '@samen/consultation/room'
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
const kinds = ['agreement', 'decision'] as const satisfies readonly Of[]
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

/** What a call may be answered with, whatever came before it. */
const answers: Readonly<Record<Call['call'], readonly number[]>> = {
  write: [200, 409],
  tick: [200, 409],
  'set-down': [201, 409, 422],
  confirm: [200, 404, 409],
  open: [200, 409],
  'wrong-code': [409, 422],
  close: [200],
  reopen: [200, 409],
}

/** One consultation, and what was answered with yes in it. */
class Consultation {
  /** In the order in which they were taken. */
  readonly #yeses = new Set<string>()
  readonly #newest: Record<Of, number> = { agreement: 0, decision: 0 }
  #isTold = false
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
    if (reply.statusCode !== 200) throw new Error(`Sam could not hand in: ${reply.body}`)
    return new Consultation({ clientId, visitId }, roomCode)
  }

  /** Sam told what Sam wanted to tell. */
  get isTold(): boolean {
    return this.#isTold
  }

  /** What each request of it was answered with. */
  async run(one: Call): Promise<readonly number[]> {
    switch (one.call) {
      case 'write':
        return await this.#writeSheet(one.part)
      case 'tick':
        return [await this.#write(`tick/goal:${this.#visitId}:tell`, one.tick)]
      case 'set-down':
        return [await this.#setDown(one.of)]
      case 'confirm':
        return [await this.#confirm(one)]
      case 'open': {
        const status = await this.#disclose(this.#roomCode)
        this.#isTold ||= status === 200
        return [status]
      }
      case 'wrong-code':
        return [await this.#disclose(this.#wrongCode)]
      case 'close':
        return [(await this.#screen.close()).statusCode]
      case 'reopen':
        return [(await this.#screen.reopen('Er ontbrak iets')).statusCode]
    }
  }

  /** Anna's yeses that were taken before Sam's to the same version. */
  annaFirst(): readonly string[] {
    const yeses = [...this.#yeses]
    return yeses.filter((yes, i) => {
      const sams = yeses.indexOf(yes.replace('clinician', 'client'))
      return yes.startsWith('clinician') && (sams === -1 || sams > i)
    })
  }

  /** How far each version is in the room, and how far it should be by what was answered with yes. */
  async versions() {
    const { agreements, decisions } = (await this.#screen.see()).room
    const lines = { agreement: agreements, decision: decisions }
    const said = (who: Confirmation['party'], kind: Of, version: number) =>
      this.#yeses.has(`${who} ${kind} ${version}`)
    const due = (kind: Of, version: number): Standing => {
      if (!said('client', kind, version)) return 'written'
      return said('clinician', kind, version) ? 'confirmed' : 'client-confirmed'
    }
    return {
      seen: kinds.flatMap((kind) =>
        lines[kind].flatMap((line) =>
          line.versions.map(({ version, standing }) => `${kind} ${version} ${standing}`),
        ),
      ),
      due: kinds.flatMap((kind) =>
        Array.from(
          { length: this.#newest[kind] },
          (_, i) => `${kind} ${i + 1} ${due(kind, i + 1)}`,
        ),
      ),
    }
  }

  /** All that leaves the server for a screen or a paper: reply, summary, PDF, and the stream. */
  async shown() {
    const replies = [
      await annas.get(`${this.#screen.at}/room?screen=${this.#screen.id}`),
      await annas.get(`${this.#screen.at}/summary`),
      await annas.get(`${this.#screen.at}/summary.pdf`),
    ]
    const [room, summary, pdf] = replies
    const paper = pdf?.statusCode === 200 ? (await readPdf(pdf.rawPayload)).text : ''
    const stream = await this.#streamed()
    const statuses = replies.map(({ statusCode }) => statusCode)
    return { statuses, stream, all: [room?.body, summary?.body, paper, stream].join('\n') }
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
    return text
  }

  /** All parts or one: a whole sheet has to come about in a short run. */
  async #writeSheet(part: number): Promise<readonly number[]> {
    const statuses: number[] = []
    for (const [name, value] of part === 3 ? parts : parts.slice(part, part + 1))
      statuses.push(await this.#write(`sheet/${this.#ids.decision}/${name}`, value))
    return statuses
  }

  async #write(name: string, value: unknown): Promise<number> {
    const reply = await this.#screen.write(name, value, this.#revisions.get(name) ?? 0)
    if (reply.statusCode === 200) this.#revisions.set(name, reply.json().revision)
    return reply.statusCode
  }

  async #setDown(kind: Of): Promise<number> {
    const id = this.#ids[kind]
    const base = this.#newest[kind]
    const reply =
      kind === 'agreement'
        ? await this.#screen.agree(id, base)
        : await this.#screen.decide(id, base)
    if (reply.statusCode === 201) this.#newest[kind] = reply.json().version
    return reply.statusCode
  }

  async #confirm({ party: who, of: kind }: Extract<Call, { call: 'confirm' }>): Promise<number> {
    const version = Math.max(1, this.#newest[kind])
    const what = { party: who, of: kind, id: this.#ids[kind], version }
    const body = who === 'client' ? { ...what, roomCode: this.#roomCode, how: 'here' } : what
    const reply = await annas.post(`${this.#screen.at}/confirmations`, body)
    if (reply.statusCode === 200) this.#yeses.add(`${who} ${kind} ${version}`)
    return reply.statusCode
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
        const odd = (await consultation.run(one)).filter(
          (status) => !answers[one.call].includes(status),
        )
        expect({ [one.call]: odd }).toEqual({ [one.call]: [] })
        expect(consultation.annaFirst()).toEqual([])
        const { seen, due } = await consultation.versions()
        expect(seen).toEqual(due)
      }
      const { statuses, stream, all } = await consultation.shown()
      expect(statuses).toEqual([200, 200, 200])
      expect(stream).toContain('"agenda"')
      expect(all).not.toContain(secret)
      if (!consultation.isTold) expect(all).not.toContain(untold)
    }),
    { numRuns: 6, endOnFailure: true },
  )
}, 60_000)
