import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** A program of its own, as a person or a container starts it. */
export interface Started {
  readonly process: ChildProcess
  readonly output: { out: string; error: string }
  readonly exited: Promise<unknown[]>
}

/** Starts a program of the backend, e.g. `server.ts`, with these settings and no other. */
export function startProgram(
  name: string,
  env: Record<string, string>,
  options: readonly string[] = [],
): Started {
  const program = fileURLToPath(new URL(`../${name}`, import.meta.url))
  const child = spawn(process.execPath, [program, ...options], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { out: '', error: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.error += chunk.toString()))
  return { process: child, output, exited: once(child, 'close') }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Asks until the answer is this one. */
export async function until(url: string, status: number): Promise<Response> {
  for (;;) {
    const reply = await fetch(url).catch(() => null)
    if (reply?.status === status) return reply
    await new Promise((done) => setTimeout(done, 50))
  }
}
