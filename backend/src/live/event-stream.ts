import { PassThrough, type Readable } from 'node:stream'

/** A reply of server-sent events (text/event-stream), while somebody reads it. */
export class EventStream {
  readonly #body = new PassThrough()
  /** The newest of each event that waits until the reader has read what was sent. */
  readonly #waiting = new Map<string, unknown>()

  constructor() {
    this.#body.on('drain', () => this.#catchUp())
    // The reader went away in the middle of something; `onClose` tells.
    this.#body.on('error', () => {})
  }

  get readable(): Readable {
    return this.#body
  }

  /** Once, when either side ended it. */
  onClose(closed: () => void): void {
    this.#body.once('close', closed)
  }

  /** Of an event that a slow reader has not seen yet, only the newest is sent. `data` becomes JSON. */
  send(event: string, data: unknown): void {
    if (this.#body.writableEnded || this.#body.destroyed) return
    if (this.#body.writableNeedDrain) this.#waiting.set(event, data)
    // JSON has no line breaks of its own.
    else this.#body.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  /** A comment: nobody reads it, but whoever stands between sees that the line is in use. */
  quiet(): void {
    if (!this.#body.writableNeedDrain && !this.#body.writableEnded) this.#body.write(':\n\n')
  }

  end(): void {
    this.#body.end()
  }

  #catchUp(): void {
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const [event, data] of waiting) this.send(event, data)
  }
}
