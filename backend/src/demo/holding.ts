import { randomUUID } from 'node:crypto'
import { withContext } from '@samen/db/transaction'
import { boundsOfDay, dayIn } from '../clock/zoned-day.ts'
import { auditEvent } from '../modules/audit/event.ts'
import { insertAuditEvent } from '../modules/audit/repository.ts'
import { closeVisit } from '../modules/room/closing.ts'
import { minutesAfter } from './calendar.ts'
import type { PastVisit } from './client.ts'
import { type Consultation, ConsultationRoom } from './consultation-room.ts'
import { type LocationKey, locations } from './organisation.ts'
import { questionnaireOn } from './publications.ts'
import type { Scene } from './scene.ts'
import type { Talk } from './talk.ts'
import { agree, daysAt, talk } from './talking.ts'

interface Held {
  readonly location: LocationKey
  readonly visit: PastVisit
  readonly startsAt: Date
}

/** The conversation at one visit, from the clinician opening it to its end. */
export async function hold(
  scene: Scene,
  of: Consultation,
  { location, visit, startsAt }: Held,
): Promise<void> {
  if (!visit.talk) return
  const { clock, today } = scene
  const { timeZone } = locations[location]
  // They talk first; what is written then comes within the patience of one session.
  clock.goTo(minutesAfter(startsAt, 31))
  const room = await ConsultationRoom.enter(scene, of)
  const dayOf = daysAt(timeZone, today)
  const questionnaireId = questionnaireOn(visit.daysAgo, visit.form).id
  await talk({ clock, room, startsAt, questionnaireId, dayOf }, visit.talk)
  clock.goTo(minutesAfter(startsAt, 45))
  if (visit.talk.closedBy === 'midnight') await closeAtMidnight(scene, of, timeZone)
  else await closeTogether(scene, of, room, visit.talk, dayOf)
}

async function closeTogether(
  scene: Scene,
  of: Consultation,
  room: ConsultationRoom,
  { reopened }: Talk,
  dayOf: (daysAgo: number) => string,
): Promise<void> {
  await room.close()
  await room.leave()
  if (!reopened) return
  scene.clock.goTo(minutesAfter(scene.clock.now(), 150))
  const again = await ConsultationRoom.enter(scene, of)
  await again.reopen(reopened.reason)
  await agree({ room: again, dayOf }, reopened.agreed)
  await again.close()
  await again.leave()
}

/**
 * Nobody closed it: the server did, as its sweep does. Not by the sweep itself, which would close what
 * the other location, further in its story or less far, has open now.
 */
async function closeAtMidnight(
  { platform, clock, organisationId }: Scene,
  { clientId, visitId }: Consultation,
  timeZone: string,
): Promise<void> {
  clock.goTo(boundsOfDay(timeZone, dayIn(timeZone, clock.now())).until)
  const closing = { organisationId, clientId, visitId, staffId: null, how: 'midnight' } as const
  const nobody = { actorKind: 'system', actorId: null, role: null, locationId: null } as const
  const now = clock.now()
  const facts = { ground: 'system', requestId: randomUUID(), occurredAt: now } as const
  const source = { organisationId, accessPoint: 'web', ...nobody, ...facts }
  const object = { kind: 'visit', id: visitId }
  await withContext(platform.pool, { purpose: 'system', organisationId }, now, async (tx) => {
    await closeVisit({ ...closing, state: 'planned' }, tx)
    await insertAuditEvent(auditEvent(source, 'consultation.close', { clientId, object }), tx)
  })
}
