import {
  aidList,
  aidParams,
  aidQuery,
  aidReply,
  publishAid,
  publishedAid,
} from '@samen/contract/decision-aid'
import { kioskAids } from '@samen/contract/kiosk'
import type { Transaction } from '@samen/db/transaction'
import type { FastifyInstance } from 'fastify'
import { dayIn } from '../../clock/zoned-day.ts'
import type { StaffActor } from '../../http/actor.ts'
import { route } from '../../http/route.ts'
import { confirmedClient } from '../kiosk/policy.ts'
import { listLocations } from '../location/service.ts'
import { staffWith } from '../session/policy.ts'
import type { StoredAid } from './repository.ts'
import {
  aidFormOf,
  decisionAidWith,
  listDecisionAids,
  publishDecisionAid,
  type ListedAid,
} from './service.ts'

const reader = staffWith('clinician', 'administrator')

export function decisionAidRoutes(app: FastifyInstance): void {
  app.route(
    route({
      method: 'GET',
      url: '/api/decision-aids',
      schema: { reply: aidList },
      policy: reader,
      // The organisation's own words; nothing about anybody.
      audit: 'none',
      handler: async ({ tx }) => ({
        aids: (await listDecisionAids(tx)).map((aid) => toLine(aid, tx.now)),
      }),
    }),
  )

  app.route(
    route({
      method: 'GET',
      url: '/api/decision-aids/:aidId',
      schema: { params: aidParams, querystring: aidQuery, reply: aidReply },
      policy: reader,
      audit: 'none',
      handler: async ({ params, query, tx }) =>
        toReply(await decisionAidWith(params.aidId, query.version, tx)),
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/decision-aids',
      schema: { body: publishAid, reply: publishedAid, status: 201, failures: [409] },
      policy: staffWith('administrator'),
      audit: 'decision-aid.publish',
      handler: async ({ actor, body, tx, audit }) => {
        const { definition, approval = null } = body
        const today = await dayFor(actor, tx)
        const made = await publishDecisionAid(
          { definition, approval, publishedBy: actor.staffId, today },
          tx,
        )
        await audit({ object: { kind: 'decision-aid', id: made.id, version: made.version } })
        return made
      },
    }),
  )

  app.route(
    route({
      method: 'GET',
      url: '/api/kiosk/decision-aids',
      schema: { reply: kioskAids },
      policy: confirmedClient,
      // Which choice somebody reads about is theirs, and stands nowhere.
      audit: 'none',
      handler: async ({ tx }) => ({
        aids: (await listDecisionAids(tx)).map(({ newest: { id, definition } }) => ({
          id,
          title: definition.title,
          choice: definition.choice,
          form: aidFormOf(definition),
        })),
      }),
    }),
  )

  app.route(
    route({
      method: 'GET',
      url: '/api/kiosk/decision-aids/:aidId',
      schema: { params: aidParams, reply: aidReply },
      policy: confirmedClient,
      audit: 'none',
      handler: async ({ params, tx }) =>
        toReply(await decisionAidWith(params.aidId, undefined, tx)),
    }),
  )
}

/** Today where they work, or at the organisation's first location. */
async function dayFor({ locationId }: StaffActor, tx: Transaction): Promise<string> {
  const places = await listLocations(tx)
  const place = places.find(({ id }) => id === locationId) ?? places[0]
  return dayIn(place?.timeZone ?? 'UTC', tx.now)
}

function toLine({ newest, versions }: ListedAid, now: Date) {
  const { id, definition } = newest
  const { title, choice, date, nextUpdate } = definition
  // An organisation has no zone of its own; on a date years ahead an hour makes no difference.
  const toReadAgain = nextUpdate <= now.toISOString().slice(0, 10)
  return {
    ...{ id, title, choice, date, nextUpdate, toReadAgain, form: aidFormOf(definition) },
    versions: versions.map(({ version, hash, validFrom, approval }) => ({
      ...{ version, hash, approval },
      validFrom: validFrom.toISOString(),
    })),
  }
}

function toReply({ definition, version, hash, validFrom }: StoredAid) {
  return {
    ...{ definition, version, hash },
    validFrom: validFrom.toISOString(),
    form: aidFormOf(definition),
  }
}
