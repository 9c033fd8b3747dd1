import type { NoteBeingWritten, TimelineEntry } from '@samen/consultation/room'
import type { RoomStore } from '../room/room-store.ts'

/** What a note begins with: an earlier version of it, or a day and what it is about. */
export interface NoteToWrite {
  /** Its own, also when it is not on the timeline yet. */
  readonly id: string
  readonly entry?: TimelineEntry
  readonly day?: string
  /** The trend it explains, by its key, and in words. */
  readonly about?: { readonly key: string; readonly words: string }
}

const prefix = 'timeline/'

/**
 * The id of a note that was begun here and is not on the timeline yet: any, or the one at this day of
 * this trend. It is gone on with; undefined: there is none.
 */
export function begunNote(
  room: Pick<RoomStore, 'names' | 'field' | 'reply'>,
  at?: { readonly about: string; readonly day: string },
): string | undefined {
  const entries = room.reply()?.room.timeline ?? []
  return room
    .names(prefix)
    .map((name) => name.slice(prefix.length))
    .find((id) => {
      const note = room.field(`timeline/${id}`)
      if (!note || entries.some((entry) => entry.id === id)) return false
      return at === undefined || (note.about === at.about && note.day === at.day)
    })
}

/** The note as it was before anything was typed here. */
export const noteBefore = ({ entry, day, about }: NoteToWrite): NoteBeingWritten => ({
  text: entry?.note.text ?? '',
  day: entry?.note.day ?? day ?? null,
  ...aboutOf(entry?.note.about ?? about?.key),
  typedBy: null,
})

const aboutOf = (about: string | undefined) => (about === undefined ? {} : { about })
