import { emptySheet } from '@samen/consultation/room'
import type { OpenSheet, Standing } from '@samen/consultation/room'
import type { RoomStore } from '../room/room-store.ts'
import { sameValue } from '../room/same-value.ts'
import type { Place } from '../places.ts'

/** An agreement or decision by its newest version, or one (or a note) that is only being written. */
export interface WrittenLine {
  readonly of: 'agreement' | 'decision' | 'note'
  readonly id: string
  /** Its own words; empty while nothing was typed. */
  readonly text: string
  /** Null: not set down yet. */
  readonly standing: Standing | null
  /** An agreement that was stopped. */
  readonly stopped: boolean
  readonly place: Place
}

type WrittenRoom = Pick<RoomStore, 'reply' | 'field' | 'names'>

/** Everything that was set down, agreements first, each by its newest version. */
export function setDownLines(room: WrittenRoom): readonly WrittenLine[] {
  const now = room.reply()?.room
  const agreements = (now?.agreements ?? []).flatMap(({ id, versions }): readonly WrittenLine[] => {
    const newest = versions.at(-1)
    if (!newest) return []
    const { standing, content, state } = newest
    return [line('agreement', id, content.what, standing, state === 'stopped')]
  })
  const decisions = (now?.decisions ?? []).flatMap(({ id, versions }): readonly WrittenLine[] => {
    const newest = versions.at(-1)
    return newest ? [line('decision', id, newest.sheet.choice, newest.standing)] : []
  })
  return [...agreements, ...decisions]
}

/** What is being written in this conversation and is no version yet. */
export function unwrittenLines(room: WrittenRoom): readonly WrittenLine[] {
  const agreements = room.names('agreement/').flatMap((name): readonly WrittenLine[] => {
    const id = name.slice('agreement/'.length)
    const content = room.field(`agreement/${id}`)
    return content ? [line('agreement', id, content.what, null)] : []
  })
  const sheets = (room.reply()?.room.sheets ?? [])
    .filter(saysSomething)
    .map(({ id, sheet }) =>
      line('decision', id, room.field(`sheet/${id}/choice`) ?? sheet.choice, null),
    )
  const notes = room.names('timeline/').flatMap((name): readonly WrittenLine[] => {
    const id = name.slice('timeline/'.length)
    const note = room.field(`timeline/${id}`)
    return note ? [line('note', id, note.text, null)] : []
  })
  return [...agreements, ...sheets, ...notes]
}

/** A first sheet from which everything was taken away again is not begun. */
const saysSomething = ({ baseVersion, sheet }: OpenSheet) =>
  baseVersion > 0 || !sameValue(sheet, emptySheet())

function line(
  of: WrittenLine['of'],
  id: string,
  text: string,
  standing: Standing | null,
  stopped = false,
): WrittenLine {
  return {
    of,
    id,
    text: text.trim(),
    standing,
    stopped,
    place: of === 'note' ? { at: 'trends' } : { at: of, id },
  }
}
