import { type Room, type RoomInput, roomOf } from '@samen/consultation/room'
import type { Language } from '@samen/questionnaire/domain'
import type { AuditAction } from '../audit/action.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { openHistory } from '../consultation/history.ts'
import {
  type RoomAccess,
  type RoomOf,
  type RoomPlatform,
  type RoomStaff,
  requireAccess,
} from './access.ts'
import { roomCodeTries } from '../visit/room-code.ts'
import { openRows } from './open-room.ts'
import { loadRoom } from './repository.ts'

/** What `roomReply` of the contract describes. */
export interface RoomReply {
  readonly state: RoomAccess['state']
  readonly revision: number
  readonly writer: { readonly mine: boolean; readonly name: string } | null
  readonly roomCodeTries: number | null
  readonly room: Room
}

/** Everything of one room, opened; for who makes something else of it than the room's page. */
export interface OpenedRoom {
  readonly access: RoomAccess
  readonly input: RoomInput
  readonly revision: number
}

/**
 * Loads and opens one room; its opening, or what else `action` calls it, is in the access log when
 * this returns.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; VaultError; DatabaseUnavailableError
 */
export async function readRoom(
  platform: RoomPlatform,
  who: RoomStaff,
  asked: RoomOf & { readonly language: Language },
  source: AuditSource,
  action: AuditAction = 'room.open',
): Promise<OpenedRoom> {
  const { clientId, visitId, language } = asked
  const object = { kind: 'visit', id: visitId }
  const event = auditEvent(source, action, { clientId, object })
  const loaded = await loadRoom(who, { clientId, visitId }, event, platform.pool)
  const access = requireAccess(loaded.access)
  const { organisationId } = who
  const keys = await platform.roomVault.client({ organisationId, clientId }, access.dataKey)
  const { shared } = loaded.rows
  const history = await openHistory(platform, organisationId, keys, shared, source.occurredAt)
  const visit = { id: visitId, day: access.day }
  const input = { visit, language, ...history, ...openRows(keys, visitId, loaded.rows) }
  return { access, input, revision: access.revision ?? 0 }
}

/** The room as one screen sees it. Throws as `readRoom`. */
export async function openRoom(
  platform: RoomPlatform,
  who: RoomStaff,
  asked: RoomOf & { readonly language: Language; readonly screen: string },
  source: AuditSource,
): Promise<RoomReply> {
  const { access, input, revision } = await readRoom(platform, who, asked, source)
  return {
    state: access.state,
    revision,
    writer:
      access.writerScreen === null
        ? null
        : { mine: access.writerScreen === asked.screen, name: access.writerName ?? '' },
    roomCodeTries:
      access.wrongCodes === null ? null : Math.max(0, roomCodeTries - access.wrongCodes),
    room: roomOf(input),
  }
}
