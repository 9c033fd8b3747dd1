import underPressure from '@fastify/under-pressure'
import fp from 'fastify-plugin'

/**
 * Under too much work, refusing at once is kinder than answering late: 503 with Retry-After, before
 * a body is read. A route that must be answered all the same sets `config.pressureHandler`.
 */
export const shedding = fp(
  async (app) => app.register(underPressure, { maxEventLoopDelay: 1000, retryAfter: 2 }),
  { name: 'shedding' },
)
