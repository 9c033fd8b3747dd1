import { ping } from '@samen/db/safety'
import type { FastifyInstance } from 'fastify'
import { anyone } from '../../http/policy.ts'

// Live: the process answers; restarting it would not help. Ready: it can serve, PostgreSQL included.

export function healthRoutes(app: FastifyInstance): void {
  const config = { policy: anyone, audit: 'none', pressureHandler: () => undefined } as const
  app.get('/health/live', { config }, (_request, reply) => {
    void reply.header('cache-control', 'no-store').type('application/json').send('{"live":true}')
  })
  app.get('/health/ready', { config }, async (_request, reply) => {
    await ping(app.platform.pool)
    return reply.header('cache-control', 'no-store').type('application/json').send('{"ready":true}')
  })
}
