import { randomUUID } from 'node:crypto'
import type { Answer } from '@samen/questionnaire/domain'
import { type LoadGenerator, type LoadResult, type Request, requestHead } from './load.ts'
import type { PreparedVisit } from './prepared-visits.ts'

/** The same answers to the product and to the bare server. */
export class Submitting {
  readonly body: string
  readonly length: number
  readonly #generator: LoadGenerator
  /** Submissions that the product said it kept. */
  kept = 0

  constructor(generator: LoadGenerator, answers: readonly Answer[]) {
    this.#generator = generator
    this.body = JSON.stringify({ form: 'full', baseVersion: 0, answers, opened: [] })
    this.length = Buffer.byteLength(this.body)
  }

  /** Every request is another client's first submission; the visits that were used are taken out. */
  async toProduct(
    port: number,
    connections: number,
    milliseconds: number,
    visits: PreparedVisit[],
  ): Promise<LoadResult> {
    const groups = visits.map(({ cookie }): Request[] => {
      const headers = { 'idempotency-key': randomUUID() }
      const path = '/api/kiosk/submission'
      return [{ head: requestHead('POST', path, this.length, { cookie, headers }), body: 0 }]
    })
    const load = { port, connections, milliseconds, bodies: [this.body], groups, once: true }
    const result = await this.#generator.run(load)
    visits.splice(0, result.begun)
    this.kept += result.statuses[200] ?? 0
    return result
  }

  toBare(port: number, connections: number, milliseconds: number): Promise<LoadResult> {
    const groups = [[{ head: requestHead('POST', '/submission', this.length), body: 0 }]]
    const load = { port, connections, milliseconds, bodies: [this.body], groups, once: false }
    return this.#generator.run(load)
  }
}
