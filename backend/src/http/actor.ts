import type { Role } from '@samen/contract/session'

/** Nobody we know; they may be about to sign in. */
export interface Anonymous {
  readonly kind: 'anonymous'
}
/** A member of staff, as the session's row and the staff row say right now. */
export interface StaffActor {
  readonly kind: 'staff'
  readonly organisationId: string
  readonly sessionId: string
  readonly staffId: string
  readonly name: string
  readonly roles: readonly Role[]
  /** The role they act in here, out of those they have. */
  readonly role: Role
  /** Where they work; null when at no fixed place. */
  readonly locationId: string | null
}
/** A client at a kiosk or in the consultation room, for one visit. */
export interface ClientActor {
  readonly kind: 'client'
  readonly organisationId: string
  readonly sessionId: string
  readonly clientId: string
  readonly visitId: string
  /** Null on the screen of the consultation room. */
  readonly kioskId: string | null
  /** "Ben jij Sam?" was answered with yes. */
  readonly confirmed: boolean
}
/** An enrolled device that proved its key. */
export interface KioskActor {
  readonly kind: 'kiosk'
  readonly organisationId: string
  readonly kioskId: string
  readonly locationId: string
}
export type Actor = Anonymous | StaffActor | ClientActor | KioskActor
