import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { startChild } from './child.ts'
import type { Bench } from './run.ts'

/** One request, ready to be sent: everything but the body, and which of the bodies follows. */
export interface Request {
  readonly head: string
  /** Index in `bodies`; −1 for none. */
  readonly body: number
}

export interface Load {
  readonly port: number
  readonly connections: number
  readonly milliseconds: number
  readonly bodies: readonly string[]
  /** Requests that one connection sends one after another; each group is taken by one connection. */
  readonly groups: readonly (readonly Request[])[]
  /** Each group is sent at most once; otherwise it begins again after the last. */
  readonly once: boolean
}

export interface LoadResult {
  /** Milliseconds from the first request to the last reply. */
  readonly elapsed: number
  /** Groups that were begun. */
  readonly begun: number
  readonly statuses: Readonly<Record<number, number>>
  /** Milliseconds per reply. */
  readonly latencies: readonly number[]
  /** Share of one core that sending and reading cost. */
  readonly cost: number
}

/** Sends requests from a process of its own, over keep-alive connections, each as fast as it is answered. */
export class LoadGenerator {
  readonly #child: ChildProcess

  constructor(bench: Bench) {
    this.#child = startChild(bench, new URL('load-process.ts', import.meta.url), { messages: true })
  }

  async run(load: Load): Promise<LoadResult> {
    this.#child.send(load)
    const limit = AbortSignal.timeout(Math.ceil(load.milliseconds) + 30_000)
    const [result] = (await once(this.#child, 'message', { signal: limit })) as [
      LoadResult | { readonly error: string },
    ]
    if ('error' in result) throw new Error(result.error)
    return result
  }
}

export interface RequestOptions {
  readonly cookie?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The text before a body of `length` bytes, as one of our pages would send it. */
export function requestHead(
  method: string,
  path: string,
  length: number,
  { cookie, headers = {} }: RequestOptions = {},
): string {
  const all = {
    host: 'localhost',
    'sec-fetch-site': 'same-origin',
    'x-samen': '1',
    ...(cookie === undefined ? {} : { cookie }),
    ...(length > 0 ? { 'content-type': 'application/json' } : {}),
    ...(method === 'GET' ? {} : { 'content-length': String(length) }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** Whatever was not answered as hoped; empty when all was. */
export function otherStatuses({ statuses }: LoadResult, hoped: number): string {
  const others = Object.entries(statuses).filter(([status]) => Number(status) !== hoped)
  return others.map(([status, count]) => `${count} × ${status}`).join(', ')
}

export const perSecond = ({ latencies, elapsed }: LoadResult): number =>
  (latencies.length / elapsed) * 1000
