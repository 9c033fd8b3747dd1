import { once } from 'node:events'
import { startChild } from './child.ts'
import type { Bench } from './run.ts'

export interface BareServer {
  readonly port: number
  readonly pid: number
}

/** Starts the bare Fastify that every rate is compared with. */
export async function startBare(bench: Bench, databaseUrl: string): Promise<BareServer> {
  const child = startChild(bench, new URL('bare-server.ts', import.meta.url), {
    messages: true,
    env: { NODE_ENV: 'production', DATABASE_URL: databaseUrl },
  })
  const [port] = (await once(child, 'message', { signal: AbortSignal.timeout(20_000) })) as [number]
  if (child.pid === undefined) throw new Error('the bare server did not start')
  return { port, pid: child.pid }
}
