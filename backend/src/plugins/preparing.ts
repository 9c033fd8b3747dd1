import fp from 'fastify-plugin'
import { UnavailableError } from '../errors/errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered also while the database is not there or not up to date yet. */
    needsNoDatabase?: true
  }
}

/** Until the database was found, migrated and proven safe: 503, with Retry-After. */
export const preparing = fp<{ readonly isPrepared: () => boolean }>(
  (app, { isPrepared }, done) => {
    app.addHook('onRequest', (request, _reply, next) => {
      const { needsNoDatabase, policy } = request.routeOptions.config
      const refuse = !isPrepared() && policy !== undefined && needsNoDatabase !== true
      next(refuse ? new UnavailableError('starting') : undefined)
    })
    done()
  },
  { name: 'preparing', dependencies: ['declared-routes'] },
)
