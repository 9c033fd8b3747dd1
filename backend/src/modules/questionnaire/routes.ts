import { done } from '@samen/contract/common'
import { publish, published, questionnaireList, versionParams } from '@samen/contract/questionnaire'
import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { staffWith } from '../session/policy.ts'
import { listQuestionnaires, publishQuestionnaire, retireVersion } from './service.ts'

const administrator = staffWith('administrator')

export function questionnaireRoutes(app: FastifyInstance): void {
  app.route(
    route({
      method: 'GET',
      url: '/api/questionnaires',
      schema: { reply: questionnaireList },
      policy: administrator,
      audit: 'questionnaire.list',
      handler: async ({ tx, audit }) => {
        await audit()
        return { questionnaires: await listQuestionnaires(tx) }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/questionnaires',
      schema: { body: publish, reply: published, status: 201, failures: [409] },
      policy: administrator,
      audit: 'questionnaire.publish',
      handler: async ({ actor, body, tx, audit }) => {
        const { definition, approval = null } = body
        const made = await publishQuestionnaire(
          { definition, approval, publishedBy: actor.staffId },
          tx,
        )
        const object = { kind: 'questionnaire', id: made.id, version: made.version }
        await audit({ object })
        return made
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/questionnaires/:questionnaireId/versions/:version/retirement',
      schema: { params: versionParams, reply: done },
      policy: administrator,
      audit: 'questionnaire.retire',
      handler: async ({ actor, params: { questionnaireId, version }, tx, audit }) => {
        await retireVersion({ questionnaireId, version, retiredBy: actor.staffId }, tx)
        await audit({ object: { kind: 'questionnaire', id: questionnaireId, version } })
        return null
      },
    }),
  )
}
