import { typedGoalKey } from '@samen/consultation/room'
import type { AgendaItem, FieldValues, Tick } from '@samen/consultation/room'
import type { RoomStore } from '../room/room-store.ts'

type AgendaRoom = Pick<RoomStore, 'reply' | 'field' | 'names'>

/** An item of the agenda, with what was ticked and noted on this screen, saved or not. */
export function asItStands(item: AgendaItem, room: AgendaRoom): AgendaItem {
  const tick = room.field(`tick/${item.key}`)
  const note = room.field(`note/${item.key}`)
  return { ...item, tick: tick === undefined ? item.tick : tick, note: note ?? item.note }
}

/**
 * What the client wants to talk about, in the client's order: of a preparation, and behind it what
 * was typed in the room, which stands here before the server has it.
 */
export function goalItems(room: AgendaRoom, visitId: string): readonly AgendaItem[] {
  const goals = (room.reply()?.room.agenda.client ?? []).filter(({ kind }) => kind === 'goal')
  const prepared = goals.filter(({ typedBy }) => typedBy === undefined)
  const typed = ([1, 2, 3] as const).flatMap((rank): readonly AgendaItem[] => {
    const goal = room.field(`goal/${rank}`)
    if (!goal || goal.text.trim() === '') return []
    const key = typedGoalKey(visitId, rank)
    const { text, typedBy } = goal
    const known = goals.find((one) => one.key === key)
    const untouched = { key, from: 'client', kind: 'goal', tick: null, note: '' } as const
    return [{ ...untouched, ...known, text, typedBy }]
  })
  return [...prepared, ...typed].map((item) => asItStands(item, room))
}

/** What the client wants to tell in person. */
export function topicItems(room: AgendaRoom): readonly AgendaItem[] {
  return (room.reply()?.room.agenda.client ?? [])
    .filter(({ kind }) => kind === 'topic')
    .map((item) => asItStands(item, room))
}

/** What was left over from earlier visits. */
export function carriedItems(room: AgendaRoom): readonly AgendaItem[] {
  return (room.reply()?.room.agenda.carried ?? []).map((item) => asItStands(item, room))
}

/** The clinician's points, in the order in which they were made. */
export function pointItems(room: AgendaRoom): readonly AgendaItem[] {
  return room
    .names('point/')
    .toSorted()
    .flatMap((name): readonly AgendaItem[] => {
      const id = name.slice('point/'.length)
      const text = room.field(`point/${id}`)?.text.trim() ?? ''
      const key = `point:${id}`
      return text === ''
        ? []
        : [{ key, from: 'clinician', kind: 'point', text, tick: null, note: '' }]
    })
    .map((item) => asItStands(item, room))
}

/** Everything on the agenda, in the order in which it is talked about. */
export function agendaItems(room: AgendaRoom, visitId: string): readonly AgendaItem[] {
  return [
    ...goalItems(room, visitId),
    ...topicItems(room),
    ...carriedItems(room),
    ...pointItems(room),
  ]
}

export const allTicks = ['discussed', 'later', 'dropped'] as const satisfies readonly Tick[]
export type Goal = NonNullable<FieldValues['goal']>
