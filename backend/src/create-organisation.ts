import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { systemClock } from './clock/clock.ts'
import { composePlatform } from './compose.ts'
import { ConfigError, readConfig } from './config.ts'
import { ApplicationError } from './errors/application-error.ts'
import { addLocation } from './modules/location/service.ts'
import { createOrganisation, publishShippedQuestionnaires } from './modules/organisation/service.ts'
import { addStaff } from './modules/staff/service.ts'
import type { Platform } from './platform.ts'
import { withSecretFiles } from './secret-files.ts'
import { makeDataDir } from './server/data-dir.ts'
import { openDatabase } from './server/database.ts'
import { findMasterKey, proveMasterKey } from './server/master-key.ts'
import { whyItDoesNotStart } from './server/one-line.ts'

// Makes an organisation with its first location, its administrator and the product's questionnaires:
//
//   node backend/src/create-organisation.ts --slug lente --name "De Lente" --location "Centrum" \
//     --login beheer [--time-zone Europe/Amsterdam] [--person "Beheerder"] [--password-stdin]
//
// Settings come from the environment, as for the server. With the embedded PostgreSQL the server must
// not run meanwhile. Without --password-stdin a password is made and printed, once.

interface Wanted {
  readonly slug: string
  readonly name: string
  readonly location: string
  readonly timeZone: string
  readonly login: string
  readonly person: string
  readonly password: string | null
}

const options = {
  slug: { type: 'string' },
  name: { type: 'string' },
  location: { type: 'string' },
  login: { type: 'string' },
  'time-zone': { type: 'string', default: 'Europe/Amsterdam' },
  person: { type: 'string', default: 'Beheerder' },
  'password-stdin': { type: 'boolean', default: false },
} as const

/** @throws ConfigError for an option that is not known or not there */
function readOptions(): ReturnType<typeof parseArgs<{ options: typeof options }>>['values'] {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : 'unknown option')
  }
}

async function readWanted(): Promise<Wanted> {
  const values = readOptions()
  const { slug, name, location, login, person } = values
  if (slug === undefined || name === undefined || location === undefined || login === undefined)
    throw new ConfigError('--slug, --name, --location and --login are required')
  const password = values['password-stdin'] ? (await text(process.stdin)).trim() : null
  return { slug, name, location, timeZone: values['time-zone'], login, person, password }
}

async function create(wanted: Wanted, platform: Platform): Promise<string> {
  const password = wanted.password ?? randomBytes(18).toString('base64url')
  const { location: name, timeZone, login, person } = wanted
  await createOrganisation(wanted, platform, async (tx) => {
    const locationId = await addLocation({ name, timeZone, phone: null }, tx)
    const roles = ['administrator'] as const
    await addStaff({ login, name: person, roles, locationId, password }, platform.argon2, tx)
    await publishShippedQuestionnaires(tx)
  })
  return password
}

async function run(): Promise<void> {
  const wanted = await readWanted()
  const config = readConfig(withSecretFiles(process.env))
  await makeDataDir(config)
  const masterKey = await findMasterKey(config)
  const database = await openDatabase(config, () => {})
  try {
    await database.prepare()
    const { pools } = database
    const platform = composePlatform(
      { config, clock: systemClock, pools, masterKey },
      { error: () => {} },
    )
    await proveMasterKey(platform)
    const password = await create(wanted, platform)
    process.stdout.write(`Made ${wanted.slug}; its administrator signs in as ${wanted.login}.\n`)
    if (wanted.password === null)
      process.stdout.write(`The password, shown only now: ${password}\n`)
  } finally {
    await database.close()
  }
}

try {
  await run()
} catch (error) {
  const line = error instanceof ApplicationError ? error.message : whyItDoesNotStart(error)
  const places = error instanceof ApplicationError ? (error.fields ?? []) : []
  const reasons = places.map(({ place, reason }) => ` ${place}: ${reason}.`).join('')
  process.stderr.write(`${line}${reasons}\n`)
  process.exitCode = 1
}
