import type { FastifyBaseLogger } from 'fastify'
import type { AppOptions } from './app.ts'
import { PublishedQuestionnaires } from './modules/questionnaire/published.ts'
import { wrappedOrganisationKey } from './modules/organisation/service.ts'
import { Argon2 } from './passwords/argon2.ts'
import type { Platform } from './platform.ts'
import { ServerKeys } from './server-keys/server-keys.ts'
import { Vault } from './vault/vault.ts'

/** Makes what all modules share. */
export function composePlatform(
  { config, clock, pools, masterKey }: AppOptions,
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
  }
}
