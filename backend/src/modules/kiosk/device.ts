import { type KeyObject, createSecretKey, randomBytes } from 'node:crypto'
import type { Transaction } from '@samen/db/transaction'
import { UnauthenticatedError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import { challengeGivenAt, newChallenge } from './challenge.ts'
import { type DeviceKey, type ProofPurpose, provesDevice } from './device-proof.ts'
import { type EnrolledKiosk, changeKiosk, findKiosk } from './repository.ts'

/** A device-signed call's proof. */
export interface DeviceProof {
  readonly organisationId: string
  readonly kioskId: string
  readonly challenge: string
  /** Raw r‖s, base64url. */
  readonly signature: string
}

/** A text for a kiosk to sign; lives a minute, works once. */
export async function challengeDevice(platform: Platform): Promise<string> {
  return newChallenge(await challengeKey(platform), platform.clock.now())
}

/**
 * Which kiosk this is. Uses up the challenge, in the caller's transaction.
 * @throws UnauthenticatedError `kiosk-unknown`, whatever was wrong
 */
export async function proveDevice(
  platform: Platform,
  proof: DeviceProof,
  purpose: ProofPurpose,
  code: string,
  tx: Transaction,
): Promise<EnrolledKiosk> {
  const given = challengeGivenAt(await challengeKey(platform), proof.challenge, tx.now)
  if (given === null) throw unknown()
  const kiosk = await findKiosk(proof.organisationId, proof.kioskId, tx)
  if (kiosk === null) throw unknown()
  // Only enrolment writes this column, after checking its shape.
  const key = kiosk.publicKey as DeviceKey
  const { challenge, signature } = proof
  if (!provesDevice(key, { challenge, purpose, code }, signature)) throw unknown()
  if (kiosk.lastChallengeAt !== null && given <= kiosk.lastChallengeAt) throw unknown()
  await changeKiosk(proof.organisationId, proof.kioskId, { lastChallengeAt: given }, tx)
  return kiosk
}

const challengeKey = async (platform: Platform): Promise<KeyObject> =>
  createSecretKey(await platform.serverKeys.get('kiosk-challenge', () => randomBytes(32)))
const unknown = () => new UnauthenticatedError('kiosk-unknown', 'This is not one of our kiosks.')
