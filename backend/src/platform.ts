import type { Pool } from '@samen/db/pool'
import type { Clock } from './clock/clock.ts'
import type { Config } from './config.ts'
import type { Live } from './live/live.ts'
import type { PublishedQuestionnaires } from './modules/questionnaire/published.ts'
import type { Argon2 } from './passwords/argon2.ts'
import type { ServerKeys } from './server-keys/server-keys.ts'
import type { Vault } from './vault/vault.ts'

/** What every module may use: made once, when the app is built. */
export interface Platform {
  readonly config: Config
  readonly clock: Clock
  /** Connections as samen_app. */
  readonly pool: Pool
  readonly vault: Vault
  readonly serverKeys: ServerKeys
  /** Passwords and visit codes, a few at a time. */
  readonly argon2: Argon2
  readonly questionnaires: PublishedQuestionnaires
  /** Tells screens what changes while they look. */
  readonly live: Live
}

declare module 'fastify' {
  interface FastifyInstance {
    platform: Platform
  }
}
