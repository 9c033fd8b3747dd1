import type { Transaction } from '@samen/db/transaction'
import type { Config } from '../../config.ts'
import { ForbiddenError, NotFoundError } from '../../errors/errors.ts'
import type { StaffActor } from '../../http/actor.ts'
import { organisationOf } from '../../organisation-of.ts'
import { enrolmentCodeHash, enrolmentMinutes, newEnrolmentCode } from '../kiosk/enrolment-code.ts'
import { locationWith } from '../location/service.ts'
import * as repository from './repository.ts'

export { listKiosks } from './repository.ts'

/**
 * A link that makes the browser that opens it a kiosk of this location: once, within ten minutes. The
 * code stands behind the #, so that no server or proxy ever logs it.
 * @throws NotFoundError when there is no such location
 */
export async function makeEnrolmentLink(
  of: { readonly locationId: string; readonly createdBy: string | null },
  { publicUrl }: Pick<Config, 'publicUrl'>,
  tx: Transaction,
): Promise<{ url: string; expiresAt: Date }> {
  await locationWith(of.locationId, tx)
  const code = newEnrolmentCode(organisationOf(tx))
  const expiresAt = new Date(tx.now.getTime() + enrolmentMinutes * 60_000)
  await repository.insertEnrolment({ ...of, codeHash: enrolmentCodeHash(code), expiresAt }, tx)
  return { url: `${publicUrl}/kiosk#inschrijven=${code}`, expiresAt }
}

/** @throws NotFoundError */
export async function revokeKiosk(id: string, tx: Transaction): Promise<void> {
  if (!(await repository.revokeKiosk(id, tx))) throw new NotFoundError()
}

/** @throws NotFoundError; ForbiddenError when it stands at another location */
export async function unlockKiosk(id: string, actor: StaffActor, tx: Transaction): Promise<void> {
  const locationId = await repository.findKioskPlace(id, tx)
  if (locationId === null) throw new NotFoundError()
  if (actor.locationId !== null && actor.locationId !== locationId)
    throw new ForbiddenError('other-location', 'This is for another location.')
  await repository.unlockKiosk(id, tx)
}
