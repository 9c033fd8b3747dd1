import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Bench } from './run.ts'

export interface ChildOptions {
  readonly env?: Readonly<Record<string, string>>
  /** A file descriptor for standard output; nowhere unless given. */
  readonly output?: number
  /** Talk with it by messages. */
  readonly messages?: boolean
  readonly nodeOptions?: readonly string[]
}

/** A Node process of its own for a file of this repository; ended with the run, even a killed one. */
export function startChild(bench: Bench, file: URL, options: ChildOptions = {}): ChildProcess {
  const { env = {}, output = 'ignore', messages = false, nodeOptions = [] } = options
  const node = [process.execPath, ...nodeOptions, fileURLToPath(file)]
  const [command = '', ...rest] = [...dyingWithUs(), ...node]
  const child = spawn(command, rest, {
    stdio: ['ignore', output, 'inherit', ...(messages ? (['ipc'] as const) : [])],
    serialization: 'advanced',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', ...env },
  })
  bench.stack.defer(() => end(child))
  return child
}

const dyingWithUs = (): readonly string[] =>
  spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0
    ? ['setpriv', '--pdeathsig', 'TERM']
    : []

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const hard = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(hard)
}
