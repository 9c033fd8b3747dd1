import { done } from '@samen/contract/common'
import {
  challenge,
  claim,
  claimed,
  confirmation,
  enrolled,
  enrolment,
  kioskVisit,
  preferences,
  renewal,
  session,
} from '@samen/contract/kiosk'
import type { FastifyInstance } from 'fastify'
import { sourceOfToken } from '../../http/auditor.ts'
import { ownRoute, route } from '../../http/route.ts'
import { UnauthenticatedError } from '../../errors/errors.ts'
import { claimVisit } from './claim.ts'
import { challengeDevice } from './device.ts'
import { enrolKiosk } from './enrolment.ts'
import { claimant, confirmedClient, device } from './policy.ts'
import { leave } from './leave.ts'
import { confirmClient, renewSession } from './session.ts'
import { changePreferences, visitAtKiosk } from './visit.ts'

const minute = 60_000

/** A kiosk and its sessions. No route here takes the id of a client, visit or response. */
export function kioskRoutes(app: FastifyInstance): void {
  app.route(
    ownRoute({
      method: 'POST',
      url: '/api/kiosk/enrolment',
      schema: { body: enrolment, reply: enrolled },
      policy: device,
      audit: 'kiosk.enrol',
      rateLimit: { max: 20, timeWindow: minute },
      handler: ({ platform, body, facts }) =>
        enrolKiosk(platform, body, { requestId: facts.requestId, occurredAt: facts.now }),
    }),
  )

  app.route(
    ownRoute({
      method: 'GET',
      url: '/api/kiosk/challenge',
      schema: { reply: challenge },
      policy: device,
      // A random text; nothing is read and nothing kept.
      audit: 'none',
      handler: async ({ platform }) => ({ challenge: await challengeDevice(platform) }),
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: '/api/kiosk/claim',
      schema: { body: claim, reply: claimed },
      policy: device,
      audit: 'kiosk.claim',
      handler: async ({ platform, body, facts, reply }) => {
        const request = { requestId: facts.requestId, occurredAt: facts.now }
        const opened = await claimVisit(platform, body, request)
        await app.sessionTokens.set(reply, { kind: 'visit', ...opened.session })
        return { callingName: opened.callingName }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/kiosk/confirmation',
      schema: { body: confirmation, reply: session.nullable() },
      policy: claimant,
      audit: 'kiosk.confirm',
      handler: async ({ actor, body, tx, audit, reply }) => {
        const expiresAt = await confirmClient(actor, body.itIsMe, tx)
        const outcome = expiresAt === null ? 'denied' : 'ok'
        const object = { kind: 'visit', id: actor.visitId }
        await audit({ clientId: actor.clientId, object, outcome })
        if (expiresAt !== null) return { expiresAt: expiresAt.toISOString() }
        app.sessionTokens.clear(reply, 'visit')
        return null
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: '/api/kiosk/renewal',
      schema: { body: renewal, reply: session },
      policy: claimant,
      audit: 'kiosk.renew',
      handler: async ({ platform, token, body, facts }) => {
        if (token === null) throw new UnauthenticatedError()
        const source = sourceOfToken(token, facts)
        const expiresAt = await renewSession(platform, token, body.proof, source)
        return { expiresAt: expiresAt.toISOString() }
      },
    }),
  )

  app.route(
    route({
      method: 'GET',
      url: '/api/kiosk/visit',
      schema: { reply: kioskVisit },
      policy: confirmedClient,
      audit: 'kiosk.open-visit',
      handler: async ({ platform, actor, tx, audit }) => {
        const object = { kind: 'visit', id: actor.visitId }
        await audit({ clientId: actor.clientId, object })
        return await visitAtKiosk(platform, actor, tx)
      },
    }),
  )

  app.route(
    route({
      method: 'PUT',
      url: '/api/kiosk/preferences',
      schema: { body: preferences, reply: done },
      policy: confirmedClient,
      audit: 'client.set-preferences',
      handler: async ({ actor, body, tx, audit }) => {
        await changePreferences(actor, body, tx)
        await audit({ clientId: actor.clientId })
        return null
      },
    }),
  )

  app.route(
    route({
      method: 'DELETE',
      url: '/api/kiosk/session',
      schema: { reply: done },
      policy: claimant,
      audit: 'kiosk.leave',
      handler: async ({ actor, tx, audit, reply }) => {
        await leave(actor, audit, tx)
        app.sessionTokens.clear(reply, 'visit')
        // "storage" would delete the kiosk's own key.
        void reply.header('clear-site-data', '"cache"')
        return null
      },
    }),
  )
}
