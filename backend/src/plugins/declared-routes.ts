import fp from 'fastify-plugin'
import type { PolicyName } from '../http/policy.ts'
import type { AuditAction } from '../modules/audit/action.ts'
import type { SessionToken } from '../session-token/claims.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call this route. */
    policy?: PolicyName
    /** What the access log will say of it. */
    audit?: AuditAction | 'none'
    /** Instead of refusing the request while there is too much work. */
    pressureHandler?: () => undefined
  }
  interface FastifyRequest {
    /** Verified; null where the route needs none, and after signing out. */
    sessionToken: SessionToken | null
  }
}

/** A route was added without saying who may call it or what the access log says. */
export class UndeclaredRouteError extends Error {
  readonly code = 'undeclared-route'
  override readonly name = 'UndeclaredRouteError'
}

/** No route gets in without its policy and its audit action; the server does not start otherwise. */
export const declaredRoutes = fp(
  (app, _options, done) => {
    app.decorateRequest('sessionToken', null)
    app.addHook('onRoute', ({ method, url, config }) => {
      if (config?.policy === undefined || config.audit === undefined)
        throw new UndeclaredRouteError(
          `${String(method)} ${url} needs a policy and an audit action`,
        )
    })
    done()
  },
  { name: 'declared-routes' },
)
