import { done } from '@samen/contract/common'
import { enrolmentLink, kioskList, kioskParams, newEnrolment } from '@samen/contract/kiosk-device'
import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { staffWith } from '../session/policy.ts'
import { listKiosks, makeEnrolmentLink, revokeKiosk, unlockKiosk } from './service.ts'

const administrator = staffWith('administrator')
const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null

export function kioskDeviceRoutes(app: FastifyInstance): void {
  app.route(
    route({
      method: 'GET',
      url: '/api/kiosks',
      schema: { reply: kioskList },
      // Reception unlocks the kiosks of its location.
      policy: staffWith('administrator', 'reception'),
      audit: 'kiosk.list',
      handler: async ({ actor, tx, audit }) => {
        await audit()
        const own = actor.role === 'reception' && actor.locationId !== null
        const kiosks = await listKiosks(own ? { locationId: actor.locationId } : {}, tx)
        return {
          kiosks: kiosks.map((kiosk) => ({
            ...kiosk,
            enrolledAt: kiosk.enrolledAt.toISOString(),
            lastSeenAt: iso(kiosk.lastSeenAt),
            revokedAt: iso(kiosk.revokedAt),
            lockedUntil: iso(kiosk.lockedUntil),
          })),
        }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/kiosks/enrolments',
      schema: { body: newEnrolment, reply: enrolmentLink, status: 201 },
      policy: administrator,
      audit: 'kiosk.make-enrolment',
      handler: async ({ actor, body: { locationId }, tx, audit, platform }) => {
        const of = { locationId, createdBy: actor.staffId }
        const { url, expiresAt } = await makeEnrolmentLink(of, platform.config, tx)
        await audit({ object: { kind: 'location', id: locationId } })
        return { url, expiresAt: expiresAt.toISOString() }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/kiosks/:kioskId/revocation',
      schema: { params: kioskParams, reply: done },
      policy: administrator,
      audit: 'kiosk.revoke',
      handler: async ({ params: { kioskId }, tx, audit }) => {
        await revokeKiosk(kioskId, tx)
        await audit({ object: { kind: 'kiosk', id: kioskId } })
        return null
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/kiosks/:kioskId/unlocking',
      schema: { params: kioskParams, reply: done },
      policy: staffWith('reception'),
      audit: 'kiosk.unlock',
      handler: async ({ actor, params: { kioskId }, tx, audit }) => {
        await unlockKiosk(kioskId, actor, tx)
        await audit({ object: { kind: 'kiosk', id: kioskId } })
        return null
      },
    }),
  )
}
