import rateLimit from '@fastify/rate-limit'
import fp from 'fastify-plugin'
import { TooManyRequestsError } from '../errors/errors.ts'

/**
 * Counted in memory, so that guessing is slowed even while PostgreSQL is away. No route is limited
 * unless it says so in `config.rateLimit`.
 */
export const rateLimits = fp(
  async (app) => {
    await app.register(rateLimit, {
      global: false,
      addHeaders: {
        'x-ratelimit-limit': false,
        'x-ratelimit-remaining': false,
        'x-ratelimit-reset': false,
        'retry-after': true,
      },
      errorResponseBuilder: (_request, context) =>
        new TooManyRequestsError('too-many', { retryAfter: Math.ceil(context.ttl / 1000) }),
    })
  },
  { name: 'rate-limits' },
)
