import { type Confirmable, emptySheet, type Plan } from '@samen/consultation/room'
import type { ConsultationRoom } from './consultation-room.ts'
import { type Decided, idOf } from './talk.ts'

type DayOf = (daysAgo: number) => string

/** Fills in a decision sheet field by field, as a screen does, and sets it down. */
export async function decide(
  room: ConsultationRoom,
  decided: Decided,
  dayOf: DayOf,
): Promise<Confirmable> {
  const { name, version = 1, options = [], plan } = decided
  const id = idOf(name)
  const write = (part: string, value: Parameters<ConsultationRoom['write']>[1] | undefined) =>
    value === undefined ? Promise.resolve() : room.write(`sheet/${id}/${part}`, value)
  await write('choice', decided.choice)
  await write('experience', decided.experience)
  await write('matters', decided.matters)
  await write('clinician', decided.clinician)
  await write('guidance', decided.guidance)
  for (const option of options) await write(`option/${option.id}`, option)
  await write('sure', decided.sure)
  await write('outcome', decided.outcome)
  await write('plan', plan && planOf(plan, dayOf))
  await room.decide(id, version - 1)
  return { of: 'decision', id, version }
}

function planOf(
  { tasks, lasting, from, reviewDate, medicine }: NonNullable<Decided['plan']>,
  dayOf: DayOf,
): Plan {
  const day = (daysAgo: number | undefined) => (daysAgo === undefined ? null : dayOf(daysAgo))
  return {
    ...emptySheet().plan,
    tasks,
    lasting,
    medicine,
    from: day(from),
    reviewDate: day(reviewDate),
  }
}
