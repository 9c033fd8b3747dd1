import { done } from '@samen/contract/common'
import { created } from '@samen/contract/client'
import { changeStaff, newStaff, staffList, staffParams } from '@samen/contract/staff'
import type { FastifyInstance } from 'fastify'
import { ConflictError } from '../../errors/errors.ts'
import { route } from '../../http/route.ts'
import { staffWith } from '../session/policy.ts'
import * as service from './service.ts'

const administrator = staffWith('administrator')

export function staffRoutes(app: FastifyInstance): void {
  app.route(
    route({
      method: 'GET',
      url: '/api/staff',
      schema: { reply: staffList },
      // Reception plans visits, and for that sees the clinicians.
      policy: staffWith('administrator', 'reception'),
      audit: 'staff.list',
      handler: async ({ actor, tx, audit }) => {
        await audit()
        const activeClinicians = actor.role === 'reception'
        return { staff: await service.listStaff({ activeClinicians }, tx) }
      },
    }),
  )

  app.route(
    route({
      method: 'POST',
      url: '/api/staff',
      schema: { body: newStaff, reply: created, status: 201, failures: [409] },
      policy: administrator,
      audit: 'staff.create',
      handler: async ({ body, tx, audit, platform }) => {
        const id = await service.addStaff(body, platform.argon2, tx)
        await audit({ object: { kind: 'staff', id } })
        return { id }
      },
    }),
  )

  app.route(
    route({
      method: 'PATCH',
      url: '/api/staff/:staffId',
      schema: { params: staffParams, body: changeStaff, reply: done, failures: [409] },
      policy: administrator,
      audit: 'staff.change',
      handler: async ({ actor, params: { staffId }, body, tx, audit }) => {
        // Else the last administrator could lock everybody out.
        if (staffId === actor.staffId)
          throw new ConflictError('own-account', 'Somebody else has to change your account.')
        await service.changeStaff(staffId, body, tx)
        await audit({ object: { kind: 'staff', id: staffId } })
        return null
      },
    }),
  )
}
