import type { Transaction } from '@samen/db/transaction'
import { TooManyRequestsError } from '../../errors/errors.ts'
import { limits, untilUnlocked } from './limits.ts'
import { type EnrolledKiosk, changeKiosk, findKiosk } from './repository.ts'

// Wrong visit codes typed on one device. The kiosk's row is locked while it is counted.

type Device = { readonly organisationId: string; readonly kioskId: string }
type Counted = Pick<EnrolledKiosk, 'wrongCodes' | 'wrongSince'>

/** Counts one more, before it is judged. @throws TooManyRequestsError `kiosk-locked` */
export async function countTry(device: Device, kiosk: EnrolledKiosk, tx: Transaction) {
  const locked = kiosk.lockedUntil !== null && kiosk.lockedUntil > tx.now
  const wrongCodes = countedNow(kiosk, tx.now)
  if (locked || wrongCodes >= limits.wrongPerDevice) throw new TooManyRequestsError('kiosk-locked')
  const wrongSince = wrongCodes === 0 ? tx.now : kiosk.wrongSince
  await changeKiosk(
    device.organisationId,
    device.kioskId,
    { wrongCodes: wrongCodes + 1, wrongSince },
    tx,
  )
}

/** It was right. */
export async function takeBackTry(device: Device, tx: Transaction): Promise<void> {
  const kiosk = await findKiosk(device.organisationId, device.kioskId, tx)
  const wrongCodes = Math.max(0, (kiosk?.wrongCodes ?? 0) - 1)
  await changeKiosk(device.organisationId, device.kioskId, { wrongCodes }, tx)
}

/** It was wrong; the last one allowed locks the device until staff unlock it. */
export async function lockWhenTooMany(device: Device, tx: Transaction): Promise<void> {
  const kiosk = await findKiosk(device.organisationId, device.kioskId, tx)
  if (kiosk === null || countedNow(kiosk, tx.now) < limits.wrongPerDevice) return
  await changeKiosk(device.organisationId, device.kioskId, { lockedUntil: untilUnlocked }, tx)
}

const countedNow = ({ wrongCodes, wrongSince }: Counted, now: Date): number =>
  wrongSince !== null && now.getTime() - wrongSince.getTime() < limits.wrongWindow ? wrongCodes : 0
