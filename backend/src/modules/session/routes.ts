import { done } from '@samen/contract/common'
import { signIn, signedIn } from '@samen/contract/session'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { NotFoundError, TooManyRequestsError } from '../../errors/errors.ts'
import { ownRoute, route } from '../../http/route.ts'
import { anyStaff, notSignedIn } from './policy.ts'
import { describeStaff, revokeClientScreens, revokeSession } from './repository.ts'
import { SignInRefusedError, openStaffSession } from './sign-in.ts'

const quarter = 15 * 60_000

/** What is guessed at, as far as it can be told before the password is looked at. */
function guessedName(request: FastifyRequest): string {
  const { login, organisation = '' } = signIn.parse(request.body)
  return `${organisation}\n${login.trim().toLowerCase()}`
}

export function sessionRoutes(app: FastifyInstance): void {
  // Wrong tries only. The name alone has the higher limit: nobody can lock a colleague out easily.
  const perNameAndPlace = app.createRateLimit({
    max: 10,
    timeWindow: quarter,
    keyGenerator: (request) => `${request.ip}\n${guessedName(request)}`,
  })
  const perName = app.createRateLimit({ max: 100, timeWindow: quarter, keyGenerator: guessedName })

  app.route(
    ownRoute({
      method: 'POST',
      url: '/api/session',
      schema: { body: signIn, reply: signedIn },
      policy: notSignedIn,
      audit: 'session.sign-in',
      rateLimit: { max: 120, timeWindow: 60_000, hook: 'preHandler' },
      handler: async ({ platform, body, facts, request, reply }) => {
        for (const limit of [perNameAndPlace, perName]) {
          const state = await limit(request, { increment: false })
          if (!state.isAllowed && state.remaining === 0)
            throw new TooManyRequestsError('too-many', { retryAfter: state.ttlInSeconds })
        }
        try {
          const opened = await openStaffSession(platform, body, facts)
          await app.sessionTokens.set(reply, opened.subject)
          return opened.signedIn
        } catch (error) {
          if (error instanceof SignInRefusedError) {
            await perNameAndPlace(request)
            await perName(request)
          }
          throw error
        }
      },
    }),
  )

  app.route(
    route({
      method: 'GET',
      url: '/api/session',
      schema: { reply: signedIn },
      policy: anyStaff,
      // Asked by every page that opens; tells nothing but who asks.
      audit: 'none',
      handler: async ({ actor, tx }) => {
        const found = await describeStaff(actor.organisationId, actor.staffId, tx)
        if (found === null) throw new NotFoundError()
        return found
      },
    }),
  )

  app.route(
    route({
      method: 'DELETE',
      url: '/api/session',
      schema: { reply: done },
      policy: anyStaff,
      audit: 'session.sign-out',
      handler: async ({ actor, tx, audit, reply }) => {
        await revokeSession(actor.organisationId, actor.sessionId, tx)
        await revokeClientScreens(actor.organisationId, actor.staffId, tx)
        await audit({ object: { kind: 'session', id: actor.sessionId } })
        app.sessionTokens.clear(reply, 'staff')
        return null
      },
    }),
  )
}
