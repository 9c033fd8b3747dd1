import { locationList } from '@samen/contract/staff'
import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { anyStaff } from '../session/policy.ts'
import { listLocations } from './service.ts'

export function locationRoutes(app: FastifyInstance): void {
  app.route(
    route({
      method: 'GET',
      url: '/api/locations',
      schema: { reply: locationList },
      policy: anyStaff,
      audit: 'location.list',
      handler: async ({ tx, audit }) => {
        await audit()
        return { locations: await listLocations(tx) }
      },
    }),
  )
}
