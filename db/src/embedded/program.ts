import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { EmbeddedDatabaseError } from './error.ts'

export type Log = (line: string) => void

/**
 * Starts one of PostgreSQL's programs as our child.
 * It refuses to run as root, so root becomes "nobody" in a user namespace of its own, in which the
 * files that are really root's are nobody's. And where the kernel can, it is told to close the
 * database when this process dies, however it dies. Each wrapper replaces itself by the next, so the
 * child's pid is PostgreSQL's. It is detached so that Ctrl-C reaches the server alone, which first
 * finishes its requests.
 */
export function startProgram(program: string, args: string[], log: Log): ChildProcess {
  const [command, ...rest] = [...asNobody(), ...dyingWithUs(), program, ...args]
  const child = spawn(command ?? program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
  })
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', log)
  return child
}

/** Runs a program to its end; what it printed is in the error when it fails. */
export async function runProgram(program: string, args: string[]): Promise<void> {
  const lines: string[] = []
  const child = startProgram(program, args, (line) => lines.push(line))
  const [code] = await once(child, 'close')
  if (code !== 0) {
    throw new EmbeddedDatabaseError(`${program} failed (${code}): ${lines.slice(-5).join(' | ')}`)
  }
}

function asNobody(): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  const wrapper = ['unshare', '--user', '--map-user=65534', '--map-group=65534']
  if (!works(wrapper)) {
    throw new EmbeddedDatabaseError(
      'PostgreSQL does not run as root, and user namespaces are closed here: start as another user',
    )
  }
  return wrapper
}

function dyingWithUs(): string[] {
  const wrapper = ['setpriv', '--pdeathsig', 'INT']
  return process.platform === 'linux' && works(wrapper) ? wrapper : []
}

function works([command, ...args]: string[]): boolean {
  return command !== undefined && spawnSync(command, [...args, 'true']).status === 0
}
