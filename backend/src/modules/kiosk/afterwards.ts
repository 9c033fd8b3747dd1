import { agreedLine, decidedLine, type RoomEvent, versionLines } from '@samen/consultation/room'
import type { Transaction } from '@samen/db/transaction'
import type { ClientActor } from '../../http/actor.ts'
import type { Platform } from '../../platform.ts'
import { roomKeys } from '../../vault/room-part.ts'
import { clientKeys } from '../response/client-keys.ts'
import { findReopened, reopenedElsewhere, writtenForClient } from '../room/for-client.ts'
import { findLooked } from './repository-looked.ts'
import type { VisitSeen } from './repository-visit.ts'

/**
 * What the client reads back of a consultation. Before it there is nothing to read but that an
 * earlier one was opened again: its own code does not work any more.
 */
export async function afterwards(
  platform: Pick<Platform, 'vault'>,
  actor: ClientActor,
  visit: VisitSeen,
  tx: Transaction,
) {
  const reopened = await findReopened(actor, tx)
  const isOver = visit.closed || visit.consulted
  if (!isOver && reopened.length === 0) return { agreed: [], decided: [], looked: [], events: [] }
  const keys = roomKeys(await clientKeys(platform, actor, tx))
  const elsewhere = reopened.map((row) => reopenedElsewhere(keys, row))
  if (!isOver) return { agreed: [], decided: [], looked: [], events: inOrder(elsewhere) }
  const written = await writtenForClient(actor, keys, tx)
  const { agreements, decisions, confirmations, events } = written
  const looked = await findLooked(actor, visit.timeZone, tx)
  return {
    agreed: newestOf(versionLines('agreement', agreements, confirmations), actor.visitId).map(
      (one) => agreedLine(one, one.standing),
    ),
    // A sheet is set down with an outcome only.
    decided: newestOf(versionLines('decision', decisions, confirmations), actor.visitId).flatMap(
      (one) => decidedLine(one.sheet, one.standing) ?? [],
    ),
    looked: looked.map((one) => ({ ...one, at: one.at.toISOString() })),
    events: inOrder([...events, ...elsewhere]),
  }
}

/** Of each the newest version, when that was written at this visit; in the order written. */
function newestOf<V extends { readonly visitId: string; readonly writtenAt: string }>(
  lines: readonly { readonly versions: readonly V[] }[],
  visitId: string,
): readonly V[] {
  return lines
    .flatMap(({ versions }) => versions.at(-1) ?? [])
    .filter((one) => one.visitId === visitId)
    .toSorted((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1))
}

/** Of all that happened, what the client is told of, oldest first. */
function inOrder<E extends RoomEvent>(events: readonly E[]) {
  return events.flatMap(eventLine).toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

function eventLine<E extends RoomEvent>({ kind, ...event }: E) {
  return kind === 'closed' || kind === 'reopened' ? [{ kind, ...event }] : []
}
