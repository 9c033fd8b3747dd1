import { DrizzleQueryError } from 'drizzle-orm'
import postgres from 'postgres'

/** The database is not there, does not answer in time, or has too much to do. Try again later (503). */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError'
  readonly code = 'unavailable'
}

/** A row broke a rule of the schema. `constraint` is its name in the schema, `kind` which sort of rule. */
export class ConstraintError extends Error {
  override readonly name = 'ConstraintError'
  readonly code = 'constraint'
  readonly kind: 'unique' | 'foreign_key' | 'check' | 'not_null'
  readonly table: string
  readonly constraint: string

  constructor(kind: ConstraintError['kind'], table: string, constraint: string) {
    super(`${kind} constraint ${constraint} of ${table}`)
    this.kind = kind
    this.table = table
    this.constraint = constraint
  }
}

/** Row security or a missing grant refused a statement: a mistake in our code, or an attack. */
export class RefusedByDatabaseError extends Error {
  override readonly name = 'RefusedByDatabaseError'
  readonly code = 'refused'
}

/** Any other failure of a statement. The message never holds a value: PostgreSQL's own may. */
export class QueryFailedError extends Error {
  override readonly name = 'QueryFailedError'
  readonly code = 'query_failed'
  readonly sqlState: string

  constructor(sqlState: string, about: string) {
    super(`PostgreSQL refused a statement: ${sqlState} ${about}`.trimEnd())
    this.sqlState = sqlState
  }
}

/** The database or the role is not one the application may run on; each reason is one line. */
export class UnsafeDatabaseError extends Error {
  override readonly name = 'UnsafeDatabaseError'
  readonly code = 'unsafe_database'
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(`This database is not safe to run on: ${reasons.join('; ')}`)
    this.reasons = reasons
  }
}

const constraintKinds: Record<string, ConstraintError['kind']> = {
  '23502': 'not_null',
  '23503': 'foreign_key',
  '23505': 'unique',
  '23514': 'check',
}

/** Classes 08 (connection), 53 (resources), 57 (shutdown, timeout), and what a retry may solve. */
const passingStates = /^(08...|53...|57...|40001|40P01|55P03|25P03)$/

const connectionCodes = new Set([
  ...['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENOENT', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'],
])

/**
 * Turns what the driver throws into one of the errors above; anything else (the application's own
 * errors, thrown in a transaction) comes back as it is. Neither Drizzle's nor PostgreSQL's error may
 * travel on: their messages repeat parameters.
 */
export function toDatabaseError(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  if (cause instanceof postgres.PostgresError) return fromPostgres(cause)
  if (cause instanceof Error && 'code' in cause && connectionCodes.has(String(cause.code))) {
    return new DatabaseUnavailableError(`The database connection failed (${cause.code})`)
  }
  if (cause !== error) return new QueryFailedError('', cause instanceof Error ? cause.name : '')
  return error
}

function fromPostgres(error: postgres.PostgresError): Error {
  const kind = constraintKinds[error.code]
  if (kind !== undefined) {
    const name = error.constraint_name ?? error.column_name ?? ''
    return new ConstraintError(kind, error.table_name ?? '', name)
  }
  if (passingStates.test(error.code)) {
    return new DatabaseUnavailableError(`The database cannot do this now (${error.code})`)
  }
  if (error.code === '42501') return new RefusedByDatabaseError(error.message)
  // Class 42 is about the statement's own text (a missing column, a typing error): no values in it.
  return new QueryFailedError(error.code, error.code.startsWith('42') ? error.message : '')
}
