import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { loginRoles, rolesFile } from '../roles.ts'
import type { Binaries } from './binaries.ts'
import type { Passwords } from './passwords.ts'
import { runProgram } from './program.ts'

export const databaseName = 'samen'

/** Makes the database's files on the first start: all of them, or (when killed halfway) none. */
export async function makeCluster(
  binaries: Binaries,
  dataDir: string,
  passwords: Passwords,
): Promise<string> {
  const cluster = join(dataDir, 'postgres')
  if (existsSync(cluster)) return cluster
  const unfinished = join(dataDir, 'postgres.new')
  const passwordFile = join(dataDir, 'postgres-password.tmp')
  await rm(unfinished, { recursive: true, force: true })
  await writeFile(passwordFile, passwords.postgres, { mode: 0o600 })
  try {
    await runProgram(binaries.initdb, [
      ...['-D', unfinished, '-U', 'postgres', `--pwfile=${passwordFile}`],
      ...['--auth=scram-sha-256', '-E', 'UTF8', '--no-instructions'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ])
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(unfinished, cluster)
  return cluster
}

/** Roles with their passwords, and the database; also opens samen_migrate, closed since the last start. */
export async function makeRoles(adminUrl: string, passwords: Passwords): Promise<void> {
  await administrate(adminUrl, async (sql) => {
    await sql.file(rolesFile)
    for (const role of loginRoles) {
      // ALTER ROLE takes no parameters; the password travels through a setting and is quoted there.
      await sql`select set_config('samen.role', ${role}, false),
                       set_config('samen.password', ${passwords[role]}, false)`
      await sql`do $$ begin
        execute format('alter role %I login password %L',
          current_setting('samen.role'), current_setting('samen.password'));
      end $$`
    }
    const [existing] = await sql`select from pg_database where datname = ${databaseName}`
    if (existing === undefined) {
      await sql`create database ${sql(databaseName)} owner samen_owner encoding utf8 template template0`
    }
  })
}

/** After the migrations nobody can sign in as samen_migrate until the next start. */
export const closeMigrate = (adminUrl: string): Promise<void> =>
  administrate(adminUrl, async (sql) => {
    await sql`alter role samen_migrate nologin`
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'samen_migrate'`
  })

async function administrate(
  adminUrl: string,
  work: (sql: postgres.Sql) => Promise<void>,
): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  try {
    await work(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
