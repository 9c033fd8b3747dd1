import type { Room, RoomField } from '@samen/consultation/room'
import { vi } from 'vitest'
import type { RoomReply } from '../shapes.ts'

// A room's server as a page meets it: `fetch` and `EventSource`, nothing behind them.

export const emptyRoom: Room = {
  agenda: { carried: [], client: [], clinician: [] },
  disclosures: [],
  agreements: [],
  decisions: [],
  sheets: [],
  timeline: [],
  fields: [],
  events: [],
}

interface Sent {
  readonly method: string
  readonly path: string
  readonly body: unknown
}
interface Asked {
  /** Of a save; other acts get it as it is. */
  readonly body: { readonly name: string; readonly value: RoomField['value'] }
  readonly screen: string
  readonly ifMatch: string | null
}
type Answer = readonly [status: number, body: unknown]

export class RoomServer {
  room: Room
  revision = 1
  state: RoomReply['state'] = 'planned'
  /** The screen that writes. */
  writer: string | null = null
  writerName = 'Anna'
  roomCodeTries: number | null = 5
  offline = false
  /** Set: the next call of this kind does its work, and its answer is lost. */
  loseAnswerOf: string | null = null
  /** What acts do; by the end of their path. */
  readonly acts = new Map<string, (body: never) => Answer>()
  readonly sent: Sent[] = []
  readonly streams: FakeStream[] = []

  constructor(room: Partial<Room> = {}) {
    this.room = { ...emptyRoom, ...room }
  }

  /** Puts itself in the place of the network until the test ends. */
  open(): this {
    const { streams } = this
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => this.#answer(path, init))
    vi.stubGlobal(
      'EventSource',
      class extends FakeStream {
        constructor(address: string) {
          super(address)
          streams.push(this)
        }
      },
    )
    return this
  }

  /** Somebody writes on another screen. */
  writeElsewhere(name: string, value: RoomField['value'], screen = 'another screen'): void {
    this.writer = screen
    this.#write(name, value)
    this.tell()
  }

  takeOverElsewhere(name = 'Bram'): void {
    this.writer = 'another screen'
    this.writerName = name
    this.revision += 1
    this.tell()
  }

  /** Every open screen hears that something was written. */
  tell(): void {
    for (const stream of this.streams) stream.say('changed', { revision: this.revision })
  }

  valueOf(name: string): RoomField['value'] | undefined {
    return this.room.fields.find((field) => field.name === name)?.value
  }

  bodies(method: string, end: string): readonly unknown[] {
    return this.sent
      .filter((one) => one.method === method && one.path.endsWith(end))
      .map(({ body }) => body)
  }

  async #answer(address: string, init: RequestInit): Promise<Response> {
    const { pathname: path, searchParams } = new URL(address, 'http://localhost')
    const method = init.method ?? 'GET'
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
    if (this.offline) throw new TypeError('offline')
    this.sent.push({ method, path, body })
    const [status, reply] = this.#handle(method, path, {
      body,
      screen: searchParams.get('screen') ?? body?.screen,
      ifMatch: new Headers(init.headers).get('if-match'),
    })
    if (this.loseAnswerOf !== null && path.endsWith(this.loseAnswerOf)) {
      this.loseAnswerOf = null
      throw new TypeError('cut off')
    }
    return new Response(status === 204 ? null : JSON.stringify(reply), { status })
  }

  #handle(method: string, path: string, { body, screen, ifMatch }: Asked): Answer {
    if (method === 'GET' && path.endsWith('/room')) return [200, this.reply(screen)]
    if (method === 'PUT') {
      if (this.state !== 'planned') return refusal(409, 'consultation-closed')
      if (this.writer !== null && this.writer !== screen) return refusal(409, 'not-the-writer')
      const standing = this.room.fields.find(({ name }) => name === body.name)?.revision ?? 0
      if (ifMatch !== `"${standing}"`) return refusal(412, 'stale')
      this.writer = screen
      this.#write(body.name, body.value)
      return [200, { revision: this.revision }]
    }
    if (path.endsWith('/room/writer')) {
      this.writer = screen
      this.writerName = 'Anna'
      this.revision += 1
      return [204, null]
    }
    for (const [end, act] of this.acts)
      if (path.endsWith(`/${end}`)) {
        this.revision += 1
        return act(body as never)
      }
    return refusal(404, 'not-found')
  }

  reply(screen: string): RoomReply {
    const { state, revision, writer, writerName, roomCodeTries, room } = this
    return {
      state,
      revision,
      writer: writer === null ? null : { mine: writer === screen, name: writerName },
      roomCodeTries,
      room,
    }
  }

  #write(name: string, value: RoomField['value']): void {
    this.revision += 1
    const field = { name, value, revision: this.revision, savedAt: '2026-03-02T09:00:00Z' }
    const fields = [...this.room.fields.filter((one) => one.name !== name), field]
    this.room = { ...this.room, fields }
  }
}

export class FakeStream extends EventTarget {
  readonly address: string
  readyState = 1
  constructor(address: string) {
    super()
    this.address = address
    queueMicrotask(() => this.dispatchEvent(new Event('open')))
  }
  say(kind: string, data: unknown): void {
    if (this.readyState === 1)
      this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(data) }))
  }
  breakOff(): void {
    this.dispatchEvent(new Event('error'))
  }
  close(): void {
    this.readyState = 2
  }
}

export const refusal = (status: number, code: string, fields: unknown = undefined): Answer => [
  status,
  { code, message: code, requestId: 'r', ...(fields === undefined ? {} : { fields }) },
]
