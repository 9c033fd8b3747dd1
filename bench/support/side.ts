import type postgres from 'postgres'
import type { LoadResult } from './load.ts'
import { perSecond } from './load.ts'
import { backendsOf, processorTime } from './processor.ts'
import { median, percentile } from './statistics.ts'

/** A server and its database, as one of those that are compared. */
export interface Subject {
  readonly pid: number
  readonly database: string
  readonly admin: postgres.Sql
}

/**
 * What one of the compared did in its slices. Rates suffer when something else uses the machine; the
 * processor time that each request took hardly does.
 */
export class Side {
  readonly results: LoadResult[] = []
  readonly #subject: Subject
  #server = 0
  #database = 0

  constructor(subject: Subject) {
    this.#subject = subject
  }

  async measure(slice: () => Promise<LoadResult>): Promise<void> {
    const { pid, admin, database } = this.#subject
    const backends = await backendsOf(admin, database)
    const [server, serving] = [await processorTime([pid]), await processorTime(backends)]
    this.results.push(await slice())
    this.#server += (await processorTime([pid])) - server
    this.#database += (await processorTime(backends)) - serving
  }

  get times(): readonly number[] {
    return this.results.flatMap(({ latencies }) => latencies)
  }
  /** Requests a second: the median slice. */
  get rate(): number {
    return median(this.results.map(perSecond))
  }
  get p50(): number {
    return median(this.times)
  }
  get p99(): number {
    return percentile(this.times, 0.99)
  }
  /** Microseconds of processor time a request: of the server, and of PostgreSQL's backends. */
  get cost(): { readonly server: number; readonly database: number } {
    const each = (milliseconds: number) => (milliseconds * 1000) / this.times.length
    return { server: each(this.#server), database: each(this.#database) }
  }
}
