import { startEmbedded } from '@samen/db/embedded/launcher'
import { migrate } from '@samen/db/migrate'
import postgres from 'postgres'
import { scratchFolder } from './folder.ts'
import type { Bench } from './run.ts'

/** The application's own embedded PostgreSQL with the application's own settings, on a new data folder. */
export interface Cluster {
  /** A new database with the product's tables. */
  migrated(name: string): Promise<Database>
  /** A new, empty database; its address, as its owner. */
  empty(name: string): Promise<string>
  /** Writes everything out, so that a measurement does not begin with another one's work. */
  checkpoint(): Promise<void>
}
export interface Database {
  readonly appUrl: string
  /** As superuser: to fill tables in bulk, and to count afterwards what is stored. */
  readonly admin: postgres.Sql
}

export async function startCluster(bench: Bench): Promise<Cluster> {
  const dataDir = await scratchFolder(bench)
  const embedded = await startEmbedded({ dataDir, log: () => {}, restart: false })
  bench.stack.defer(() => embedded.stop())
  const connect = (url: string): postgres.Sql => {
    const sql = postgres(url, { max: 2, onnotice: () => {} })
    bench.stack.defer(() => sql.end({ timeout: 5 }))
    return sql
  }
  const server = connect(embedded.adminUrl())
  bench.say(await durability(server))
  return {
    migrated: async (name) => {
      await server`create database ${server(name)} owner samen_owner encoding utf8 template template0`
      await migrate(embedded.url('samen_migrate', name))
      return { appUrl: embedded.url('samen_app', name), admin: connect(embedded.adminUrl(name)) }
    },
    empty: async (name) => {
      await server`create database ${server(name)}`
      return embedded.adminUrl(name)
    },
    checkpoint: async () => void (await server`checkpoint`),
  }
}

async function durability(sql: postgres.Sql): Promise<string> {
  const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers']
  const rows = await sql<{ name: string; value: string }[]>`
    select name, current_setting(name) as value from unnest(${names}::text[]) as name`
  return `PostgreSQL: ${rows.map(({ name, value }) => `${name} ${value}`).join(', ')}`
}
