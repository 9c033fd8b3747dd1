import { ping } from '@samen/db/safety'
import type { FastifyInstance } from 'fastify'
import { anyone } from '../../http/policy.ts'

// Live: the process answers; restarting it would not help. Ready: it can serve, PostgreSQL included.

const declared = { policy: anyone, audit: 'none', pressureHandler: () => undefined } as const

export function healthRoutes(app: FastifyInstance): void {
  const live = { ...declared, needsNoDatabase: true } as const
  app.get('/health/live', { config: live, schema: { hide: true } }, (_request, reply) => {
    void reply.header('cache-control', 'no-store').type('application/json').send('{"live":true}')
  })
  app.get(
    '/health/ready',
    { config: declared, schema: { hide: true } },
    async (_request, reply) => {
      await ping(app.platform.pool)
      return reply
        .header('cache-control', 'no-store')
        .type('application/json')
        .send('{"ready":true}')
    },
  )
}
