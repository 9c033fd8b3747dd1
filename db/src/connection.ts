import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { DatabaseUnavailableError } from './errors.ts'
import { columnTypes } from './values.ts'

export type Sql = postgres.Sql
/** Drizzle inside a transaction that is already open; nested ones would need savepoints. */
export type Orm = Omit<PostgresJsDatabase, 'transaction' | '$client'>

/**
 * One connection. postgres.js would silently open another when this one breaks (in the middle of a
 * transaction, outside its context), or write to a socket that is gone and so end the process
 * (https://github.com/porsager/postgres/issues/1208). So each of its clients has one connection here,
 * with a socket that we made and that is made only once: after a loss every query on it is refused.
 */
export interface Connection {
  readonly sql: Sql
  readonly orm: Orm
  readonly openedAt: number
  isLost(): boolean
  /** Called at the moment the connection breaks; one listener, for whoever uses it now. */
  onLost: (() => void) | undefined
  /** Holds back what is sent, so that it leaves in one write, until what it gives is called. */
  cork(): () => void
  /** Ends it at once, without waiting for what runs on it. */
  destroy(): void
}

export interface ConnectionOptions {
  url: string
  /** Milliseconds after which PostgreSQL itself ends a statement. */
  statementTimeout: number
  /** Milliseconds to be connected and signed in. */
  connectTimeout: number
  applicationName: string
  /** Of a channel that this connection listens to. */
  onNotification?: (channel: string, payload: string) => void
}

export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  let socket: Socket | undefined
  let lost = false
  const lose = () => {
    if (lost) return
    lost = true
    connection.onLost?.()
  }
  const settings = {
    max: 1,
    connect_timeout: options.connectTimeout / 1000,
    max_lifetime: null,
    fetch_types: false,
    types: columnTypes,
    onnotice: () => {},
    // Not in its types: what its own `listen` uses, which would open a second connection.
    onnotify: options.onNotification,
    onclose: lose,
    connection: {
      application_name: options.applicationName,
      statement_timeout: options.statementTimeout,
      lock_timeout: options.statementTimeout,
      idle_in_transaction_session_timeout: options.statementTimeout * 3,
      TimeZone: 'UTC',
      DateStyle: 'ISO',
    },
    // Not in its types, but in its documentation ("Custom socket").
    socket: async (target: SocketTarget): Promise<Socket> => {
      if (socket !== undefined) throw new DatabaseUnavailableError('The connection was lost')
      socket = connectTo(target)
      socket.on('close', lose)
      await opened(socket, options.connectTimeout)
      return socket
    },
  }
  const sql = postgres(options.url, settings) as Sql
  const connection: Connection = {
    sql,
    orm: drizzleOver(sql),
    openedAt: performance.now(),
    isLost: () => lost || socket === undefined || socket.destroyed,
    onLost: undefined,
    cork: () => {
      let held = socket
      held?.cork()
      return () => {
        held?.uncork()
        held = undefined
      }
    },
    destroy: () => {
      lost = true
      void sql.end({ timeout: 0 }).catch(() => {})
      socket?.destroy()
    },
  }
  // Signing in may hang as well: a frozen server still accepts connections.
  const limit = setTimeout(() => connection.destroy(), options.connectTimeout)
  try {
    await sql`select 1`
    return connection
  } catch (error) {
    connection.destroy()
    throw error
  } finally {
    clearTimeout(limit)
  }
}

/**
 * Drizzle on the same connection. `drizzle(sql)` would rewire the client's parsers under the other
 * queries' feet, so it gets a stand-in with nothing to rewire; `columnTypes` suits both. Every
 * statement is prepared, which saves a round trip for its types.
 */
function drizzleOver(sql: Sql): Orm {
  const standIn = {
    options: { parsers: {}, serializers: {} },
    unsafe: (text: string, values: never[]) => sql.unsafe(text, values, { prepare: true }),
  }
  return drizzle(standIn as unknown as Sql)
}

interface SocketTarget {
  host: string[]
  port: number[]
  path: string | false
}

function connectTo(target: SocketTarget): Socket {
  const host = target.host[0] ?? 'localhost'
  if (typeof target.path === 'string') return connect(target.path)
  // Without noDelay a flush of two writes would wait for the other side's delayed acknowledgement.
  const socket = connect({ host, port: target.port[0] ?? 5432, noDelay: true, keepAlive: true })
  // postgres.js reads the name for TLS from here.
  return Object.assign(socket, { host })
}

async function opened(socket: Socket, milliseconds: number): Promise<void> {
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(milliseconds) })
  } catch (error) {
    socket.destroy()
    if (error instanceof Error && error.name === 'AbortError') {
      throw new DatabaseUnavailableError('The database does not accept a connection in time')
    }
    throw error
  }
}
