import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from './run.ts'

/** A folder of this run's own, gone at its end. */
export async function scratchFolder({ stack }: Bench): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samen bench '))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  return folder
}
