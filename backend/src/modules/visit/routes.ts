import { created } from '@samen/contract/client'
import { done } from '@samen/contract/common'
import { newVisit, visitCode, visitList, visitParams, visitQuery } from '@samen/contract/visit'
import type { FastifyInstance } from 'fastify'
import { UnprocessableError } from '../../errors/errors.ts'
import { route } from '../../http/route.ts'
import { locationWith } from '../location/service.ts'
import { staffWith } from '../session/policy.ts'
import {
  closeVisit,
  makeVisitCode,
  planVisit,
  requirePlace,
  visitWith,
  visitsFor,
} from './service.ts'

const reception = staffWith('reception')
/** A visit can be entered late, but not for another day. */
const latest = 86_400_000

export function visitRoutes(app: FastifyInstance): void {
  app.route(
    route({
      method: 'GET',
      url: '/api/visits',
      schema: { querystring: visitQuery, reply: visitList },
      // Who is both sees the whole location.
      policy: staffWith('reception', 'clinician'),
      audit: 'visit.list',
      handler: async ({ actor, query, tx, audit, platform }) => {
        await audit()
        const { day, visits } = await visitsFor(actor, query, platform.vault, tx)
        return {
          day,
          visits: visits.map((visit) => ({ ...visit, startsAt: visit.startsAt.toISOString() })),
        }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/visits',
      schema: { body: newVisit, reply: created, status: 201 },
      policy: reception,
      audit: 'visit.create',
      handler: async ({ actor, body, tx, now, audit, platform }) => {
        const startsAt = new Date(body.startsAt)
        if (startsAt.getTime() < now.getTime() - latest)
          throw new UnprocessableError('invalid', [{ place: 'startsAt', reason: 'in-the-past' }])
        await locationWith(body.locationId, tx)
        requirePlace(actor, body.locationId)
        const id = await planVisit({ ...body, startsAt }, actor.staffId, platform.vault, tx)
        await audit({ clientId: body.clientId, object: { kind: 'visit', id } })
        return { id }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/visits/:visitId/code',
      schema: { params: visitParams, reply: visitCode, status: 201, failures: [409] },
      policy: reception,
      audit: 'visit.make-code',
      handler: async ({ actor, params: { visitId }, tx, audit, platform }) => {
        const visit = await visitWith(visitId, tx)
        requirePlace(actor, visit.locationId)
        const made = await makeVisitCode(visit, platform, tx)
        await audit({ clientId: visit.clientId, object: { kind: 'visit', id: visitId } })
        return { ...made, startsAt: visit.startsAt.toISOString() }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/visits/:visitId/close',
      schema: { params: visitParams, reply: done, failures: [409] },
      policy: staffWith('clinician'),
      audit: 'visit.close',
      handler: async ({ actor, params: { visitId }, tx, audit, platform, afterCommit }) => {
        const { clientId, revision } = await closeVisit(visitId, actor.staffId, tx)
        const object = { kind: 'visit', id: visitId }
        await audit({ clientId, object, ground: 'care_relation' })
        const { organisationId } = actor
        afterCommit(() => {
          if (revision !== null) platform.live.changed({ organisationId, visitId, revision })
        })
        return null
      },
    }),
  )
}
