import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { type Transaction, withContext } from '@samen/db/transaction'
import type { ClientActor } from '../http/actor.ts'
import { type Auditor, auditorFor, sourceOfActor } from '../http/auditor.ts'
import type { AuditAction } from '../modules/audit/action.ts'
import { makeEnrolmentLink, revokeKiosk } from '../modules/kiosk-device/service.ts'
import { claimVisit } from '../modules/kiosk/claim.ts'
import { challengeDevice } from '../modules/kiosk/device.ts'
import { enrolKiosk } from '../modules/kiosk/enrolment.ts'
import { clientActor, confirmClient } from '../modules/kiosk/session.ts'
import type { LocationKey } from './organisation.ts'
import { type Scene, staffDoes } from './scene.ts'

/** A client on the kiosk, and what each thing they do is recorded as. */
export type AtKiosk<T> = (tx: Transaction, actor: ClientActor, audit: Auditor) => Promise<T>

/** The kiosk of a location in the demonstration: a real device key, without a screen. */
export class WaitingRoom {
  readonly #scene: Scene
  readonly #kioskId: string
  readonly #key: KeyObject

  private constructor(scene: Scene, kioskId: string, key: KeyObject) {
    this.#scene = scene
    this.#kioskId = kioskId
    this.#key = key
  }

  /** The administrator makes a link, and the device is enrolled with it. */
  static async open(scene: Scene, location: LocationKey): Promise<WaitingRoom> {
    const { platform, clock } = scene
    const { url } = await enrolmentLink(scene, location)
    const code = url.slice(url.indexOf('=') + 1)
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const key = { kty: 'EC', crv: 'P-256', x, y } as const
    const request = { requestId: randomUUID(), occurredAt: clock.now() }
    const device = { code, name: 'Wachtruimte', key }
    const { kioskId } = await enrolKiosk(platform, device, request)
    return new WaitingRoom(scene, kioskId, privateKey)
  }

  /** Types the code, and says "Ja, dat ben ik". */
  async seat(code: string): Promise<ClientActor> {
    const { platform, clock, organisationId } = this.#scene
    const challenge = await challengeDevice(platform)
    const text = Buffer.from(`${challenge}\nclaim\n${code}`)
    const proof = {
      organisationId,
      kioskId: this.#kioskId,
      challenge,
      signature: sign('sha256', text, { key: this.#key, dsaEncoding: 'ieee-p1363' }).toString(
        'base64url',
      ),
    }
    const request = { requestId: randomUUID(), occurredAt: clock.now() }
    const { session } = await claimVisit(platform, { code, proof }, request)
    const unconfirmed: ClientActor = { kind: 'client', ...session, confirmed: false }
    await this.does(unconfirmed, 'kiosk.confirm', async (tx, actor, audit) => {
      const token = { ...session, kind: 'visit', issuedAt: clock.now() } as const
      await confirmClient(await clientActor(token, tx), true, tx)
      const object = { kind: 'visit', id: actor.visitId }
      await audit({ clientId: actor.clientId, object })
    })
    return { ...unconfirmed, confirmed: true }
  }

  /** One thing the client does, in a transaction with its event. */
  does<T>(client: ClientActor, action: AuditAction, work: AtKiosk<T>): Promise<T> {
    const { platform, clock } = this.#scene
    const { organisationId, clientId } = client
    const context = { purpose: 'client', organisationId, clientId } as const
    const facts = { requestId: randomUUID(), now: clock.now(), ground: 'self' } as const
    return withContext(platform.pool, context, clock.now(), async (tx) => {
      const { audit, demand } = auditorFor(tx, sourceOfActor(client, facts), action)
      const result = await work(tx, client, audit)
      demand()
      return result
    })
  }

  /** Nobody holds its key after the story, so it must not stay a kiosk. */
  async close(): Promise<void> {
    await staffDoes(this.#scene, 'vincent', 'kiosk.revoke', async (tx) => {
      await revokeKiosk(this.#kioskId, tx)
      return { result: undefined, about: { object: { kind: 'kiosk', id: this.#kioskId } } }
    })
  }
}

/** The link that makes the browser that opens it a kiosk: once, within ten minutes. */
export function enrolmentLink(
  scene: Scene,
  location: LocationKey,
): Promise<{ url: string; expiresAt: Date }> {
  const locationId = scene.locations[location]
  return staffDoes(scene, 'vincent', 'kiosk.make-enrolment', async (tx) => {
    const of = { locationId, createdBy: scene.staff.vincent }
    const result = await makeEnrolmentLink(of, scene.platform.config, tx)
    return { result, about: { object: { kind: 'location', id: locationId } } }
  })
}
