import { readFile } from 'node:fs/promises'
import type postgres from 'postgres'

/** Linux counts processor time in hundredths of a second. */
const tick = 10

/** Milliseconds of processor time that these processes have used so far. */
export async function processorTime(pids: readonly number[]): Promise<number> {
  const times = await Promise.all(pids.map(timeOf))
  return times.reduce((sum, time) => sum + time, 0)
}

async function timeOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // After the name in brackets, which may hold spaces: state is the first, user and system time follow.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tick
}

/** The PostgreSQL processes that serve the connections of a database, but not our own. */
export async function backendsOf(
  admin: postgres.Sql,
  database: string,
): Promise<readonly number[]> {
  const rows = await admin<{ pid: number }[]>`
    select pid from pg_stat_activity
    where datname = ${database} and backend_type = 'client backend' and pid <> pg_backend_pid()`
  return rows.map(({ pid }) => pid)
}
