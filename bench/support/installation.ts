import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TestClock } from '@samen/backend/clock/test-clock'
import { composePlatform } from '@samen/backend/compose'
import { readConfig } from '@samen/backend/config'
import { enrolKiosk } from '@samen/backend/modules/kiosk/enrolment'
import { makeEnrolmentLink } from '@samen/backend/modules/kiosk-device/service'
import { addLocation } from '@samen/backend/modules/location/service'
import {
  createOrganisation,
  publishShippedQuestionnaires,
} from '@samen/backend/modules/organisation/service'
import { addStaff } from '@samen/backend/modules/staff/service'
import type { Platform } from '@samen/backend/platform'
import { Pool } from '@samen/db/pool'
import { type Transaction, withContext } from '@samen/db/transaction'
import { scratchFolder } from './folder.ts'
import type { Database } from './postgres.ts'
import type { Bench } from './run.ts'

/** One organisation with a clinician and a kiosk, made through the product's own services. */
export interface Installation extends Database {
  readonly masterKeyFile: string
  readonly platform: Platform
  /** Of `platform`; the servers that run on this database have the real one. */
  readonly clock: TestClock
  readonly organisationId: string
  readonly locationId: string
  readonly clinicianId: string
  readonly kioskId: string
  /** Work in the organisation's own context. */
  inside<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
}

export const slug = 'meting'
export const login = 'anna'
export const password = 'een lange zin om mee te meten'

/** `origin`: where its server will be reached, for links. */
export async function makeInstallation(
  bench: Bench,
  database: Database,
  origin = 'http://localhost:3000',
): Promise<Installation> {
  const masterKey = randomBytes(32)
  const masterKeyFile = join(await scratchFolder(bench), 'master.key')
  await writeFile(masterKeyFile, masterKey, { mode: 0o600 })
  const { appUrl } = database
  const clock = new TestClock(new Date().toISOString())
  const config = readConfig({
    DATABASE_URL: appUrl,
    MASTER_KEY_FILE: masterKeyFile,
    PUBLIC_URL: origin,
  })
  const pools = { requests: new Pool({ url: appUrl, max: 4 }), lookups: new Pool({ url: appUrl }) }
  bench.stack.defer(async () => {
    await Promise.all([pools.requests.close(1000), pools.lookups.close(1000)])
  })
  const error = (problem: unknown): void => bench.say(`seeding: ${JSON.stringify(problem)}`)
  const platform = composePlatform({ config, clock, pools, masterKey }, { error })
  const organisationId = await createOrganisation({ slug, name: 'Meting' }, platform)
  const inside = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    withContext(platform.pool, { purpose: 'system', organisationId }, clock.now(), work)
  const locationId = await inside(async (tx) => {
    await publishShippedQuestionnaires(tx)
    return addLocation({ name: 'Noord', timeZone: 'Europe/Amsterdam', phone: null }, tx)
  })
  const of = { login, name: 'Anna', roles: ['clinician' as const], locationId, password }
  const clinicianId = await inside((tx) => addStaff(of, platform.argon2, tx))
  const { url } = await inside((tx) =>
    makeEnrolmentLink({ locationId, createdBy: null }, config, tx),
  )
  const { kioskId } = await enrolKiosk(platform, device(url), {
    requestId: 'seed',
    occurredAt: clock.now(),
  })
  const made = { masterKeyFile, platform, clock, organisationId, locationId, clinicianId, kioskId }
  return { ...database, ...made, inside }
}

function device(url: string) {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const key = { kty: 'EC', crv: 'P-256', x, y } as const
  return { code: url.slice(url.indexOf('=') + 1), name: 'Zuil 1', key }
}
