import type { Language } from '@samen/questionnaire/domain'
import { EventStream } from '../../live/event-stream.ts'
import type { AuditSource } from '../audit/event.ts'
import type { RoomOf, RoomPlatform, RoomStaff } from './access.ts'
import { openRoom } from './service.ts'

/**
 * Follows a room: the whole of it once (`room`), then `changed` with the revision whenever something
 * was written, and `gone` when the session ended. Throws as `openRoom`, before anything is sent.
 */
export async function streamRoom(
  platform: RoomPlatform,
  who: RoomStaff,
  asked: RoomOf & { readonly language: Language; readonly screen: string },
  source: AuditSource,
): Promise<EventStream> {
  const stream = new EventStream()
  // What is written while the room is being opened is heard too.
  let opened: number | null = null
  let heard = 0
  const stop = platform.live.follow({
    organisationId: who.organisationId,
    visitId: asked.visitId,
    sessionId: who.sessionId,
    changed: (revision) => {
      heard = revision
      if (opened !== null && revision > opened) stream.send('changed', { revision })
    },
    gone: () => {
      stream.send('gone', {})
      stream.end()
    },
    quiet: () => stream.quiet(),
    end: () => stream.end(),
  })
  stream.onClose(stop)
  try {
    const reply = await openRoom(platform, who, asked, source)
    stream.send('room', reply)
    opened = reply.revision
    if (heard > opened) stream.send('changed', { revision: heard })
    return stream
  } catch (error) {
    stop()
    throw error
  }
}
