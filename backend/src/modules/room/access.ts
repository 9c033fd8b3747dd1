import type { Context } from '@samen/db/context'
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  UnauthenticatedError,
} from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import type { RoomVault } from '../../vault/room-part.ts'
import type { AuditSource } from '../audit/event.ts'

/** What this module may use of the platform: of the vault, only the room's door. */
export interface RoomPlatform extends Pick<Platform, 'pool' | 'questionnaires' | 'live'> {
  readonly roomVault: RoomVault
}

/** Who is in the room on the clinician's side: from the verified token. */
export interface RoomStaff {
  readonly organisationId: string
  readonly sessionId: string
  readonly staffId: string
}
/** Which consultation. */
export interface RoomOf {
  readonly clientId: string
  readonly visitId: string
}

/** What the database says of the one who asks, and of the room; null when the session is over. */
export interface RoomAccess {
  readonly clinician: boolean
  /** There is such a client, and a care relation with them now. */
  readonly related: boolean
  readonly locationId: string | null
  readonly dataKey: Buffer
  /** Null when this client has no such visit. */
  readonly visitId: string | null
  /** Of the visit, `YYYY-MM-DD`. */
  readonly day: string
  /** Now, at the visit's location, `YYYY-MM-DD`. */
  readonly today: string
  readonly startsAt: Date
  readonly state: 'planned' | 'closed' | 'cancelled'
  /** Null while nothing was written. */
  readonly revision: number | null
  readonly writerScreen: string | null
  readonly writerName: string | null
  /** Wrong room codes so far; null when there is no code. */
  readonly wrongCodes: number | null
}

/** The consultation's database context: row security decides by it too. */
export const roomContext = (
  who: RoomStaff,
  { clientId }: RoomOf,
): Extract<Context, { purpose: 'consultation' }> => ({
  purpose: 'consultation',
  organisationId: who.organisationId,
  staffId: who.staffId,
  clientId,
})

/** @throws UnauthenticatedError, ForbiddenError; NotFoundError outside a care relation */
export function requireAccess(access: RoomAccess | null): RoomAccess {
  if (access === null) throw new UnauthenticatedError()
  if (!access.clinician) throw new ForbiddenError()
  if (!access.related || access.visitId === null) throw new NotFoundError()
  return access
}

/** @throws ConflictError `consultation-closed`, `visit-over` */
export function requireOpenRoom({ state }: Pick<RoomAccess, 'state'>): void {
  if (state === 'closed')
    throw new ConflictError('consultation-closed', 'The consultation is closed.')
  if (state === 'cancelled') throw new ConflictError('visit-over', 'This visit was cancelled.')
}

/**
 * One screen writes; where none does yet, the first to write is it.
 * @throws ConflictError `consultation-closed`, `visit-over`, `not-the-writer`
 */
export function requireWriter(
  access: Pick<RoomAccess, 'state' | 'writerScreen'>,
  screen: string,
): void {
  requireOpenRoom(access)
  if (access.writerScreen !== null && access.writerScreen !== screen)
    throw new ConflictError('not-the-writer', 'Another screen is the one that writes.')
}

/** Whose event it is, now that the session's row has been read. */
export const sourceIn = (source: AuditSource, { locationId }: RoomAccess): AuditSource => ({
  ...source,
  role: 'clinician',
  locationId,
})
