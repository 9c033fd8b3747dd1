import {
  kioskOwnInformation,
  ownInformationList,
  ownInformationSaved,
  saveOwnInformation as toSave,
} from '@samen/contract/own-information'
import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { confirmedClient } from '../kiosk/policy.ts'
import { revisionAsked } from '../response/headers.ts'
import { staffWith } from '../session/policy.ts'
import { listOwnInformation, readOwnInformation, saveOwnInformation } from './service.ts'

const administrator = staffWith('administrator')

export function ownInformationRoutes(app: FastifyInstance): void {
  app.route(
    route({
      method: 'GET',
      url: '/api/own-information',
      schema: { reply: ownInformationList },
      policy: administrator,
      // The organisation's own words; nothing about anybody.
      audit: 'none',
      handler: async ({ tx }) => ({
        subjects: (await listOwnInformation(tx)).map((each) => ({
          ...each,
          savedAt: each.savedAt.toISOString(),
        })),
      }),
    }),
  )

  app.route(
    route({
      method: 'PUT',
      url: '/api/own-information',
      schema: { body: toSave, reply: ownInformationSaved, failures: [412, 428] },
      policy: administrator,
      audit: 'own-information.write',
      handler: async ({ actor, body, request, tx, audit }) => {
        const base = revisionAsked(request.headers)
        const revision = await saveOwnInformation(body, { base, savedBy: actor.staffId }, tx)
        await audit({ object: { kind: 'own-information', id: body.subject, version: revision } })
        return { revision }
      },
    }),
  )

  app.route(
    route({
      method: 'GET',
      url: '/api/kiosk/own-information',
      schema: { reply: kioskOwnInformation },
      policy: confirmedClient,
      // What somebody reads about is theirs, and stands nowhere.
      audit: 'none',
      handler: async ({ tx }) => ({
        subjects: (await readOwnInformation(tx)).map(({ subject, text, lines }) => ({
          ...{ subject, text, lines },
        })),
      }),
    }),
  )
}
