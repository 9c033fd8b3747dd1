import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedDatabaseError } from './error.ts'
import { isAlive, isPostgres, startedAt, waitForEnd } from './processes.ts'

/**
 * One server at a time on one data folder. Returns what lets go of it.
 * A lock left by a killed server is taken over: its process is gone, or its number is another's.
 */
export async function lockData(dataDir: string): Promise<() => Promise<void>> {
  const path = join(dataDir, 'server.lock')
  const own = `${process.pid} ${startedAt(process.pid) ?? ''}`
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(path, own, { flag: 'wx' })
      return () => rm(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const [pid, started] = (await readFile(path, 'utf8').catch(() => '')).split(' ')
    const holder = Number(pid)
    if (holder > 0 && isAlive(holder) && (startedAt(holder) ?? '') === (started ?? '')) {
      throw new EmbeddedDatabaseError(
        `The data folder ${dataDir} is in use by another server (process ${holder})`,
      )
    }
    await rm(path, { force: true })
  }
  throw new EmbeddedDatabaseError(`The data folder ${dataDir} is being taken by another server`)
}

/**
 * Clears what a killed server left of its PostgreSQL: waits for one that is still closing down,
 * ends one that was not told to, and removes a pid file whose number now belongs to another process
 * (PostgreSQL would refuse to start over that).
 */
export async function clearLeftover(cluster: string): Promise<void> {
  const path = join(cluster, 'postmaster.pid')
  const pid = Number((await readFile(path, 'utf8').catch(() => '')).split('\n')[0])
  if (!(pid > 0)) return
  if (isAlive(pid) && isPostgres(pid)) {
    if (await waitForEnd(pid, 3000)) return
    process.kill(pid, 'SIGINT')
    if (await waitForEnd(pid, 10_000)) return
    throw new EmbeddedDatabaseError(
      `An earlier PostgreSQL (process ${pid}) is still using ${cluster} and does not stop`,
    )
  }
  await rm(path, { force: true })
}
