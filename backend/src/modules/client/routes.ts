import { done } from '@samen/contract/common'
import {
  clientList,
  clientParams,
  created,
  newCareRelation,
  newClient,
} from '@samen/contract/client'
import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { staffWith } from '../session/policy.ts'
import { addClient, assignClinician, callingNames } from './service.ts'

const reception = staffWith('reception')

export function clientRoutes(app: FastifyInstance): void {
  app.route(
    route({
      method: 'GET',
      url: '/api/clients',
      schema: { reply: clientList },
      policy: reception,
      audit: 'client.list',
      handler: async ({ tx, audit, platform }) => {
        await audit()
        const names = await callingNames('all', platform.vault, tx)
        const clients = [...names].map(([id, callingName]) => ({ id, callingName }))
        return { clients: clients.toSorted((a, b) => a.callingName.localeCompare(b.callingName)) }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/clients',
      schema: { body: newClient, reply: created, status: 201, failures: [409] },
      policy: reception,
      audit: 'client.create',
      handler: async ({ body, tx, audit, platform }) => {
        const id = await addClient(body, platform.vault, tx)
        await audit({ clientId: id, object: { kind: 'client', id } })
        return { id }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/clients/:clientId/care-relations',
      schema: { params: clientParams, body: newCareRelation, reply: done, status: 201 },
      policy: staffWith('administrator', 'reception'),
      audit: 'care-relation.create',
      handler: async ({ params: { clientId }, body: { staffId }, tx, audit }) => {
        await assignClinician(clientId, staffId, tx)
        await audit({ clientId, object: { kind: 'staff', id: staffId } })
        return null
      },
    }),
  )
}
