import {
  consultationQuery,
  consultationReply,
  responseParams,
  responseReply,
} from '@samen/contract/consultation'
import { clientParams } from '@samen/contract/client'
import type { FastifyInstance } from 'fastify'
import { UnauthenticatedError } from '../../errors/errors.ts'
import { sourceOfToken } from '../../http/auditor.ts'
import { JsonText } from '../../http/route-schema.ts'
import { ownRoute, route } from '../../http/route.ts'
import { clinicianOfClient } from './policy.ts'
import { type ConsultationPlatform, openConsultation, openResponse } from './service.ts'

const responseQuery = consultationQuery.pick({ language: true })

/** What a clinician and a client look at together. */
export function consultationRoutes(app: FastifyInstance): void {
  const { pool, questionnaires, vault } = app.platform
  const platform: ConsultationPlatform = { pool, questionnaires, sharedVault: vault.shared() }

  app.route(
    ownRoute({
      method: 'GET',
      url: '/api/clients/:clientId/consultation',
      schema: { params: clientParams, querystring: consultationQuery, reply: consultationReply },
      policy: clinicianOfClient,
      audit: 'consultation.open',
      handler: async ({ params, query, token, facts }) => {
        if (token?.kind !== 'staff') throw new UnauthenticatedError()
        const { visitId = null, language = 'nl' } = query
        const asked = { clientId: params.clientId, visitId, language }
        const page = await openConsultation(platform, token, asked, sourceOfToken(token, facts))
        // Typed as the schema is; a second look at every answer by Zod would cost more than the rest.
        return new JsonText(JSON.stringify(page))
      },
    }),
  )

  app.route(
    route({
      method: 'GET',
      url: '/api/clients/:clientId/responses/:visitId/:questionnaireId/:version',
      schema: { params: responseParams, querystring: responseQuery, reply: responseReply },
      policy: clinicianOfClient,
      audit: 'response.open',
      handler: async ({ actor, params, query, tx, audit }) => {
        const { language = 'nl' } = query
        const asked = { organisationId: actor.organisationId, ...params, language }
        const { opened, storedVersion } = await openResponse(platform, asked, tx)
        const id = `${params.visitId}/${params.questionnaireId}`
        await audit({
          clientId: params.clientId,
          object: { kind: 'response', id, version: storedVersion },
        })
        return opened
      },
    }),
  )
}
