import type { Connection, Orm, Sql } from './connection.ts'
import { type Context, settingsOf } from './context.ts'
import { QueryFailedError } from './errors.ts'
import { type Pool, usualDeadline } from './pool.ts'

/** An open transaction: the same one through Drizzle and through postgres.js. */
export interface Transaction {
  readonly orm: Orm
  /** Queries that are not awaited one by one leave together, in order. */
  readonly sql: Sql
  readonly context: Context
  /** The moment of the request, from the application's clock. */
  readonly now: Date
}

export interface TransactionOptions {
  /** Milliseconds for all of it, waiting for a connection included; for demo data and sweeps. */
  deadline?: number
}

/**
 * Runs `work` in one transaction whose context row security sees. BEGIN and the context leave in the
 * same flush as the first query of `work`. It returns after COMMIT; when it throws, nothing was
 * kept, except that after a DatabaseUnavailableError the outcome of a COMMIT under way is unknown.
 */
export function withContext<T>(
  pool: Pool,
  context: Context,
  now: Date,
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return pool.use(async (connection) => {
    const opening = open(connection, context, now, options.deadline)
    try {
      const result = await work({ orm: connection.orm, sql: connection.sql, context, now })
      if (opening.failed()) throw opening.error()
      await commit(connection, opening)
      return result
    } catch (error) {
      await rollback(connection)
      throw opening.failed() ? opening.error() : error
    }
  }, options.deadline)
}

/**
 * The hot paths' way: BEGIN, the context, all statements and COMMIT in one flush, so in one wait for
 * the server. The statements cannot look at each other's results. Returns theirs, in order; when one
 * fails, nothing is kept and the first error is thrown.
 */
export function pipeline<const T extends readonly PromiseLike<unknown>[]>(
  pool: Pool,
  context: Context,
  now: Date,
  statements: (sql: Sql) => T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  return pool.use(async (connection) => {
    const opening = open(connection, context, now)
    const queries = statements(connection.sql)
    const running = Promise.allSettled(queries)
    try {
      // After this tick all is built that can be, and nothing has left yet (that happens later, in
      // the event loop's check phase). Only when every statement stands ready COMMIT goes with them:
      // one that cannot be sent after all, for a bad value, must not leave the others committed.
      await new Promise((done) => process.nextTick(done))
      if (opening.failed()) throw opening.error()
      if (!queries.every(isBuilt)) await Promise.all(queries)
      const committing = commit(connection, opening)
      committing.catch(() => {})
      const results = await running
      const failed = results.find((result) => result.status === 'rejected')
      if (failed !== undefined) throw failed.reason
      await committing
      return results.map((result) =>
        result.status === 'fulfilled' ? result.value : undefined,
      ) as {
        -readonly [K in keyof T]: Awaited<T[K]>
      }
    } catch (error) {
      await rollback(connection)
      throw opening.failed() ? opening.error() : error
    }
  })
}

/** What a transaction ends with: an outcome, or one last statement. */
export type Ending<D, R> =
  | { readonly done: D }
  /** Gives the query itself, not a promise made of it. */
  | { readonly last: (sql: Sql) => PromiseLike<R> }

/**
 * For hot paths that must look before they write, in two waits for the server: BEGIN, the context and
 * the first query of `work` leave together, and so do the last statement and COMMIT. Otherwise as
 * `withContext`.
 */
export function withLastStatement<D, R>(
  pool: Pool,
  context: Context,
  now: Date,
  work: (tx: Transaction) => Promise<Ending<D, R>>,
): Promise<{ readonly done: D } | { readonly last: R }> {
  return pool.use(async (connection) => {
    const opening = open(connection, context, now)
    try {
      const ending = await work({ orm: connection.orm, sql: connection.sql, context, now })
      if (opening.failed()) throw opening.error()
      if ('done' in ending) {
        await commit(connection, opening)
        return ending
      }
      const uncork = connection.cork()
      try {
        const last = ending.last(connection.sql)
        const running = Promise.allSettled([last])
        // As in `pipeline`: COMMIT goes with a statement that is built, else after it.
        await new Promise((done) => process.nextTick(done))
        if (!isBuilt(last)) {
          uncork()
          await last
        }
        const committing = commit(connection, opening)
        committing.catch(() => {})
        // postgres.js hands COMMIT to the socket in the event loop's check phase; so do we, after it.
        await new Promise((done) => process.nextTick(done))
        setImmediate(uncork)
        const [result] = await running
        if (result.status === 'rejected') throw result.reason
        await committing
        return { last: result.value }
      } finally {
        uncork()
      }
    } catch (error) {
      await rollback(connection)
      throw opening.failed() ? opening.error() : error
    }
  })
}

/**
 * Whether postgres.js has put the whole statement in its buffer: it does so for one it has prepared
 * on this connection before. A new one first asks the server for its types. (An inner property; were
 * it to disappear, the pipeline would take one more round trip, and do the same.)
 */
const isBuilt = (query: PromiseLike<unknown>): boolean =>
  'prepared' in query && query.prepared === true

interface Opening {
  failed(): boolean
  error(): unknown
}

function open(connection: Connection, context: Context, now: Date, deadline?: number): Opening {
  const { sql } = connection
  const setting = settingsOf(context, now)
  let problem: { error: unknown } | undefined
  const note = (error: unknown) => {
    problem ??= { error }
  }
  sql`begin`.catch(note)
  sql`select set_config('samen.organisation', ${setting.organisation}, true),
             set_config('samen.actor', ${setting.actor}, true),
             set_config('samen.staff', ${setting.staff}, true),
             set_config('samen.client', ${setting.client}, true),
             set_config('samen.purpose', ${setting.purpose}, true),
             set_config('samen.now', ${setting.now}, true)`.catch(note)
  if (deadline !== undefined && deadline > usualDeadline) {
    sql`select set_config('statement_timeout', ${String(deadline)}, true)`.catch(note)
  }
  return { failed: () => problem !== undefined, error: () => problem?.error }
}

/** PostgreSQL answers COMMIT of a failed transaction with ROLLBACK, without an error. */
async function commit({ sql }: Connection, opening: Opening): Promise<void> {
  const { command } = await sql`commit`
  if (command !== 'COMMIT') {
    throw opening.error() ?? new QueryFailedError('25P02', 'an earlier statement failed')
  }
}

/** What cannot be rolled back in a second is cut off, which does the same. */
async function rollback(connection: Connection): Promise<void> {
  if (connection.isLost()) return
  const limit = setTimeout(() => connection.destroy(), 1000)
  try {
    await connection.sql`rollback`
  } catch {
    connection.destroy()
  } finally {
    clearTimeout(limit)
  }
}
