import { withContext } from '@samen/db/transaction'
import { NotFoundError, UnprocessableError } from '../../errors/errors.ts'
import { newId } from '../../ids.ts'
import type { Platform } from '../../platform.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { insertAuditEvent } from '../audit/repository.ts'
import { type DeviceKey, isDeviceKey } from './device-proof.ts'
import { enrolmentCodeHash, organisationOfCode } from './enrolment-code.ts'
import { addKiosk, locationName, useEnrolment } from './repository.ts'

export interface Enrolled {
  readonly organisationId: string
  readonly kioskId: string
  /** The location's name. */
  readonly location: string
}

/**
 * Makes a device a kiosk: once per code, within its ten minutes.
 * @throws NotFoundError for any code that does not work; UnprocessableError `key-invalid`
 */
export async function enrolKiosk(
  platform: Platform,
  device: { readonly code: string; readonly name: string; readonly key: DeviceKey },
  request: Pick<AuditSource, 'requestId' | 'occurredAt'>,
): Promise<Enrolled> {
  if (!isDeviceKey(device.key)) {
    throw new UnprocessableError('key-invalid', [{ place: 'key', reason: 'not-a-point' }])
  }
  const organisationId = organisationOfCode(device.code)
  if (organisationId === null) throw new NotFoundError()
  const now = request.occurredAt
  return await withContext(platform.pool, { purpose: 'duty', organisationId }, now, async (tx) => {
    const enrolment = await useEnrolment(organisationId, enrolmentCodeHash(device.code), tx)
    if (enrolment === null) throw new NotFoundError()
    const { locationId } = enrolment
    const kioskId = newId(now)
    const { name, key } = device
    await addKiosk({ organisationId, id: kioskId, locationId, name, publicKey: { ...key } }, tx)
    const source: AuditSource = {
      ...request,
      organisationId,
      actorKind: 'kiosk',
      actorId: kioskId,
      role: null,
      accessPoint: kioskId,
      locationId,
      ground: 'duty',
    }
    const object = { kind: 'kiosk', id: kioskId }
    await insertAuditEvent(auditEvent(source, 'kiosk.enrol', { object }), tx)
    return { organisationId, kioskId, location: await locationName(organisationId, locationId, tx) }
  })
}
