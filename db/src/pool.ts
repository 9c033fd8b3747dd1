import { type Connection, openConnection } from './connection.ts'
import { DatabaseUnavailableError, toDatabaseError } from './errors.ts'
import { type Listening, listening } from './listening.ts'

export interface PoolOptions {
  url: string
  /** Most connections at the same time. */
  max?: number
  /** Most uses that may wait for one; the next is refused at once, so that overload is shed early. */
  maxWaiting?: number
  applicationName?: string
  /** Milliseconds a use may take unless it says otherwise; 4 s, so that a person gets a 503 in 5 s. */
  deadline?: number
}

/** Milliseconds a use may take, waiting included, unless it says otherwise: "503 within 5 s". */
export const usualDeadline = 4000
/** How much earlier PostgreSQL itself gives up on a statement. */
const statementMargin = 500
const connectTimeout = 3000
/** Prepared statements pile up on a connection; a new one now and then clears them. */
const lifetime = 30 * 60_000

interface Waiter {
  take(connection: Connection): void
  fail(error: unknown): void
}

/**
 * Connections of one role. A broken one is thrown away and the next use opens another, so the pool
 * recovers by itself as soon as PostgreSQL is back.
 */
export class Pool {
  readonly #options: Required<PoolOptions>
  readonly #idle: Connection[] = []
  readonly #all = new Set<Connection>()
  readonly #waiting: Waiter[] = []
  #opening = 0
  #closed = false

  constructor(options: PoolOptions) {
    const usual = { max: 20, maxWaiting: 200, applicationName: 'samen', deadline: usualDeadline }
    this.#options = { ...usual, ...options }
  }

  /**
   * Gives a connection to `work` alone, until it is done or `deadline` milliseconds have passed (then
   * the connection is cut off under it). Errors: those of errors.ts, and `work`'s own.
   */
  async use<T>(
    work: (connection: Connection) => Promise<T>,
    deadline = this.#options.deadline,
  ): Promise<T> {
    const end = performance.now() + deadline
    const connection = await this.#acquire(deadline)
    const failure = Promise.withResolvers<never>()
    const give = (message: string) => failure.reject(new DatabaseUnavailableError(message))
    connection.onLost = () => give('The connection to the database was lost')
    const limit = setTimeout(() => {
      give('The database did not answer in time')
      connection.destroy()
    }, end - performance.now())
    try {
      return await Promise.race([work(connection), failure.promise])
    } catch (error) {
      throw toDatabaseError(error)
    } finally {
      clearTimeout(limit)
      connection.onLost = undefined
      this.#release(connection)
    }
  }

  /**
   * Listens to a channel on a connection beside the pool, until closed. `opened` is called when it
   * begins to hear, and again after each gap.
   */
  listen(channel: string, heard: (payload: string) => void, opened: () => void): Listening {
    const { url, applicationName } = this.#options
    return listening({ url, applicationName, connectTimeout, channel, heard, opened })
  }

  /** How busy it is, for overload protection and metrics. */
  get load(): { open: number; idle: number; waiting: number } {
    return { open: this.#all.size, idle: this.#idle.length, waiting: this.#waiting.length }
  }

  /** Refuses new uses and closes connections as they become free; cuts off the rest after `grace` ms. */
  async close(grace = 5000): Promise<void> {
    this.#closed = true
    for (const waiter of this.#waiting.splice(0)) waiter.fail(this.#closedError())
    for (const connection of this.#idle.splice(0)) this.#discard(connection)
    const end = performance.now() + grace
    while (this.#all.size > 0 && performance.now() < end) {
      await new Promise((done) => setTimeout(done, 10))
    }
    for (const connection of this.#all) this.#discard(connection)
  }

  async #acquire(deadline: number): Promise<Connection> {
    if (this.#closed) throw this.#closedError()
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) {
      if (!idle.isLost()) return idle
      this.#discard(idle)
    }
    if (this.#waiting.length >= this.#options.maxWaiting) {
      throw new DatabaseUnavailableError('Too much is waiting for the database')
    }
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1)
        reject(new DatabaseUnavailableError('No database connection came free in time'))
      }, deadline)
      const settle = () => clearTimeout(limit)
      const waiter: Waiter = {
        take: (connection) => (settle(), resolve(connection)),
        fail: (error) => (settle(), reject(toDatabaseError(error))),
      }
      this.#waiting.push(waiter)
      this.#openForWaiting()
    })
  }

  #openForWaiting(): void {
    const { max, url, applicationName, deadline } = this.#options
    const statementTimeout = deadline - statementMargin
    while (this.#opening < this.#waiting.length && this.#all.size + this.#opening < max) {
      this.#opening++
      openConnection({ url, statementTimeout, connectTimeout, applicationName }).then(
        (connection) => {
          this.#opening--
          this.#all.add(connection)
          this.#release(connection)
        },
        (error: unknown) => {
          this.#opening--
          this.#waiting.shift()?.fail(error)
          this.#openForWaiting()
        },
      )
    }
  }

  #release(connection: Connection): void {
    const spent = performance.now() - connection.openedAt > lifetime
    if (this.#closed || spent || connection.isLost()) {
      this.#discard(connection)
      this.#openForWaiting()
      return
    }
    const next = this.#waiting.shift()
    if (next !== undefined) next.take(connection)
    else this.#idle.push(connection)
  }

  #discard(connection: Connection): void {
    this.#all.delete(connection)
    connection.destroy()
  }

  #closedError(): DatabaseUnavailableError {
    return new DatabaseUnavailableError('The database pool is closed')
  }
}
