import { decidedMedicine } from '../decision/decided-medicine.ts'
import type { MedicineEvent } from '../decision/decision.ts'
import type { DecisionLine } from '../room/room.ts'
import { perVisit } from './per-visit.ts'
import type { TimelineMark } from './timeline.ts'

type Version = DecisionLine['versions'][number]
type MedicineMark = Extract<TimelineMark, { kind: 'medicine' }>

/**
 * What one decision changed about medicines, on the day it was to begin (or was written, when no
 * day was named). A later version keeps what it repeats on its first day; takes away what it leaves out
 * and had not begun; and leaves what had begun before it: that did happen.
 */
export function medicineMarks({ id, versions }: DecisionLine): readonly MedicineMark[] {
  const marks = perVisit(versions).reduce<ReadonlyMap<string, MedicineMark>>(
    (before, { newest }) => {
      const events = decidedMedicine(newest.sheet)
      const kept = [...before].filter(([, mark]) => mark.day <= newest.day)
      const now = events.map((event) => {
        const key = `medicine:${id}:${event.event}:${event.name}:${newest.sheet.plan.from ?? ''}`
        const day = before.get(key)?.day ?? newest.sheet.plan.from ?? newest.day
        return [key, markOf(key, day, event, newest)] as const
      })
      return new Map([...kept, ...now])
    },
    new Map(),
  )
  return [...marks.values()]
}

function markOf(key: string, day: string, event: MedicineEvent, version: Version): MedicineMark {
  return {
    key,
    kind: 'medicine',
    day,
    text: event.name,
    event: event.event,
    from: { of: 'decision', id: version.id, version: version.version },
    standing: version.standing,
  }
}
