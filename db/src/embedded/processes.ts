import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Whether a process with this id lives (a zombie does not). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  const stat = statOf(pid)
  return stat === undefined || stat.state !== 'Z'
}

/** When the process started, in the kernel's own ticks; undefined where that is not told. */
export const startedAt = (pid: number): string | undefined => statOf(pid)?.started

/** Whether this process is a PostgreSQL; true where that cannot be told, to be on the safe side. */
export function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true
  try {
    return /\/postgres( \(deleted\))?$/.test(readlinkSync(`/proc/${pid}/exe`))
  } catch {
    return statOf(pid)?.name.startsWith('postgres') ?? false
  }
}

/** Waits until the process is gone; false when it still lives after `milliseconds`. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (isAlive(pid)) {
    if (performance.now() > end) return false
    await wait(50)
  }
  return true
}

/** The processes this one started that still run; none where the system does not tell. */
export function childrenOf(pid: number): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter((each) => each > 0 && statOf(each)?.parent === pid)
}

interface Stat {
  name: string
  state: string
  parent: number
  started: string
}

function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name is in parentheses and may hold anything; the fields after it are numbers and letters.
    const close = text.lastIndexOf(')')
    const fields = text.slice(close + 2).split(' ')
    return {
      name: text.slice(text.indexOf('(') + 1, close),
      state: fields[0] ?? '',
      parent: Number(fields[1]),
      started: fields[19] ?? '',
    }
  } catch {
    return undefined
  }
}
