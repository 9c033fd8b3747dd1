import fp from 'fastify-plugin'
import type { FastifySchema } from 'fastify'
import type { PolicyName } from '../http/policy.ts'
import type { AuditAction } from '../modules/audit/action.ts'
import type { SessionToken } from '../session-token/claims.ts'

/** A route as it was registered. */
export interface DeclaredRoute {
  readonly methods: readonly string[]
  readonly url: string
  readonly policy: PolicyName
  readonly audit: AuditAction | 'none'
  readonly schema: FastifySchema | undefined
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route there is. */
    declaredRoutes: readonly DeclaredRoute[]
  }
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
    const declared: DeclaredRoute[] = []
    app.decorate('declaredRoutes', declared)
    app.decorateRequest('sessionToken', null)
    app.addHook('onRoute', ({ method, url, config, schema }) => {
      const { policy, audit } = config ?? {}
      if (policy === undefined || audit === undefined)
        throw new UndeclaredRouteError(
          `${String(method)} ${url} needs a policy and an audit action`,
        )
      declared.push({ methods: [method].flat(), url, policy, audit, schema })
    })
    done()
  },
  { name: 'declared-routes' },
)
