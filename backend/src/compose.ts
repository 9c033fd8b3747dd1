import type { Pool } from '@samen/db/pool'
import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from './clock/clock.ts'
import type { Config } from './config.ts'
import { Live } from './live/live.ts'
import { PublishedQuestionnaires } from './modules/questionnaire/published.ts'
import { wrappedOrganisationKey } from './modules/organisation/service.ts'
import { Argon2 } from './passwords/argon2.ts'
import type { Platform } from './platform.ts'
import { ServerKeys } from './server-keys/server-keys.ts'
import { Vault } from './vault/vault.ts'

/** Connections as samen_app. */
export interface Pools {
  readonly requests: Pool
  /**
   * A few, for what a request may have to look up while its own transaction is open (a key, a
   * published questionnaire): out of one pool, requests could all wait for each other.
   */
  readonly lookups: Pool
}

/** What the platform is made from. */
export interface PlatformParts {
  readonly config: Config
  readonly clock: Clock
  readonly pools: Pools
  /** 32 bytes. */
  readonly masterKey: Uint8Array
}

/** Makes what all modules share. */
export function composePlatform(
  { config, clock, pools, masterKey }: PlatformParts,
  log: Pick<FastifyBaseLogger, 'error'>,
): Platform {
  const vault = new Vault({
    masterKey,
    loadOrganisationKey: (organisationId) =>
      wrappedOrganisationKey(pools.lookups, organisationId, clock),
    // Ids only. A sealed text that does not open where it stands was moved or changed.
    alert: (alert) => log.error({ alert }, 'sealed text refused'),
  })
  return {
    config,
    clock,
    pool: pools.requests,
    vault,
    serverKeys: new ServerKeys({ pool: pools.lookups, vault, clock }),
    argon2: new Argon2(),
    questionnaires: new PublishedQuestionnaires(),
    live: new Live({ pool: pools.lookups, clock }),
  }
}
