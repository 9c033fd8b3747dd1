import { once } from 'node:events'
import { startChild } from './child.ts'
import type { Bench } from './run.ts'

/** Starts the bare Fastify that every rate is compared with; the port it listens on. */
export async function startBare(bench: Bench, databaseUrl: string): Promise<number> {
  const child = startChild(bench, new URL('bare-server.ts', import.meta.url), {
    messages: true,
    env: { NODE_ENV: 'production', DATABASE_URL: databaseUrl },
  })
  const [port] = (await once(child, 'message', { signal: AbortSignal.timeout(20_000) })) as [number]
  return port
}
