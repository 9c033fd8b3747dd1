import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import { systemClock } from './clock/clock.ts'
import { readConfig } from './config.ts'
import type { Config } from './config.ts'
import { withSecretFiles } from './secret-files.ts'
import { makeDataDir } from './server/data-dir.ts'
import { openDatabase } from './server/database.ts'
import type { Database } from './server/database.ts'
import { loadFirstData } from './server/first-data.ts'
import { listen } from './server/listen.ts'
import { findMasterKey, proveMasterKey } from './server/master-key.ts'
import { whyItDoesNotStart } from './server/one-line.ts'
import { prepareUntilDone } from './server/prepare.ts'
import type { Preparation } from './server/prepare.ts'

/** Milliseconds in which everything that runs may finish after SIGTERM. */
const grace = 9000
/** Milliseconds after which connections that are still open are cut off. */
const patience = 6000

const say = (...lines: readonly string[]): void => {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

/** What PostgreSQL says while it starts is worth reading only when it does not start. */
const whileStarting: string[] = []
let isStarting = true
const postgresSays = (line: string): void => {
  if (isStarting) whileStarting.push(line)
  else say(`PostgreSQL: ${line}`)
}

const sayAway = ({ message }: Error): void =>
  say(`The database is not reachable yet; trying until it is. ${message}`)

/** What is running, to be closed in the opposite order. */
interface Running {
  readonly config: Config
  database?: Database
  preparation?: Preparation
  app?: FastifyInstance
}

async function start(running: Running): Promise<void> {
  const { config } = running
  await makeDataDir(config)
  const masterKey = await findMasterKey(config)
  const database = await openDatabase(config, postgresSays)
  running.database = database
  isStarting = false
  const app = await buildApp({
    config,
    clock: systemClock,
    pools: database.pools,
    masterKey,
    isPrepared: () => running.preparation?.isDone() ?? false,
  })
  running.app = app
  let lines: readonly string[] = []
  const preparation = prepareUntilDone(async () => {
    await database.prepare()
    await proveMasterKey(app.platform)
    lines = await loadFirstData({ ...app.platform, pool: database.patient }, config)
    if (app.server.listening) say(...lines)
  }, sayAway)
  running.preparation = preparation
  // Our own PostgreSQL is there; another may come later, and until then every answer is 503.
  if (config.database.kind === 'embedded') await preparation.outcome
  else preparation.outcome.catch((error: unknown) => giveUp(running, error))
  // Fastify's own defaults wait for ever.
  app.server.requestTimeout = 15_000
  app.server.headersTimeout = 10_000
  app.server.keepAliveTimeout = 65_000
  await listen(app, config)
  say(
    '',
    `Samen keuzes maken: ${config.publicUrl}`,
    `Kiosk: ${config.publicUrl}/kiosk`,
    ...lines,
    '',
  )
}

async function stop({ app, preparation, database }: Running): Promise<void> {
  preparation?.stop()
  // A browser opens connections in advance; one that never asked anything is not idle to Node.
  const cutOff = setTimeout(() => app?.server.closeAllConnections(), patience)
  await app?.close()
  clearTimeout(cutOff)
  await database?.close()
}

let isGivingUp = false
/** Says why as the last line, after everything that is said while closing. */
async function giveUp(running: Running | undefined, error: unknown): Promise<void> {
  if (isGivingUp) return
  isGivingUp = true
  if (isStarting) say(...whileStarting)
  const end = (): never => {
    process.stderr.write(`${whyItDoesNotStart(error)}\n`)
    process.exit(1)
  }
  setTimeout(end, grace).unref()
  if (running !== undefined) await stop(running).catch(() => {})
  end()
}

function closeOnSignals(running: Running): void {
  let closing = false
  const close = (): void => {
    if (closing) return
    closing = true
    setTimeout(() => process.exit(1), grace).unref()
    stop(running).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, close)
}

let running: Running | undefined
try {
  running = { config: readConfig(withSecretFiles(process.env)) }
  closeOnSignals(running)
  await start(running)
} catch (error) {
  await giveUp(running, error)
}
