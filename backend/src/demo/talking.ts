import type { Confirmable } from '@samen/consultation/room'
import { dayIn } from '../clock/zoned-day.ts'
import { minutesAfter, workingMomentOf } from './calendar.ts'
import type { ConsultationRoom } from './consultation-room.ts'
import { newId } from '../ids.ts'
import { decide } from './deciding.ts'
import type { StoryClock } from './story-clock.ts'
import { type Agreed, type Discussed, idOf, type Noted, type SaidYes, type Talk } from './talk.ts'

/** What a conversation needs to know of the story it is part of. */
export interface Setting {
  readonly clock: StoryClock
  readonly room: ConsultationRoom
  readonly startsAt: Date
  /** The form that the client prepared with. */
  readonly questionnaireId: string
  /** The day, `YYYY-MM-DD`, that lies so many days before today. */
  readonly dayOf: (daysAgo: number) => string
}

/** That day at a location; what would fall in a weekend is on the Friday before. */
export const daysAt =
  (timeZone: string, today: Date) =>
  (daysAgo: number): string =>
    dayIn(timeZone, workingMomentOf(timeZone, today, daysAgo, '12:00'))

/** Client and clinician write together, in the last part of the conversation. */
export async function talk(setting: Setting, told: Talk): Promise<void> {
  const { clock, room, startsAt, questionnaireId, dayOf } = setting
  const { agenda = [], opened = [], agreed = [], decided = [], yesAfterwards = [] } = told
  clock.goTo(minutesAfter(startsAt, 33))
  await discuss(setting, agenda)
  for (const place of opened) await room.openAnswer(questionnaireId, place)
  clock.goTo(minutesAfter(startsAt, 36))
  for (const one of decided) {
    const what = await decide(room, one, dayOf)
    await sayYes(room, what, one)
  }
  clock.goTo(minutesAfter(startsAt, 39))
  await agree(setting, agreed)
  for (const written of yesAfterwards) await room.clinicianSaysYes(confirmable(written))
  clock.goTo(minutesAfter(startsAt, 42))
  for (const note of told.notes ?? []) await write(setting, note)
}

async function discuss({ clock, room }: Setting, items: readonly Discussed[]): Promise<void> {
  const agenda = await room.agenda()
  for (const item of items) {
    const key =
      item.in === 'clinician'
        ? await addPoint(room, item.text, clock.now())
        : agenda[item.in][item.nth - 1]?.key
    if (key === undefined) throw new TypeError(`nothing stands there: ${JSON.stringify(item)}`)
    await room.write(`tick/${key}`, item.tick)
    if (item.note !== undefined) await room.write(`note/${key}`, item.note)
  }
}

async function addPoint(room: ConsultationRoom, text: string, now: Date): Promise<string> {
  const key = `point/${newId(now)}`
  await room.write(key, { text })
  return key.replace('/', ':')
}

/** Writes agreements down, and says yes to them. */
export async function agree(
  { room, dayOf }: Pick<Setting, 'room' | 'dayOf'>,
  agreed: readonly Agreed[],
): Promise<void> {
  for (const one of agreed) {
    const { name, version = 1, state = 'open', what, who, whoElse, lookBack } = one
    const content = {
      ...{ what, who, lookBack: lookBack === undefined ? null : dayOf(lookBack) },
      ...(whoElse === undefined ? {} : { whoElse }),
    }
    await room.agree({ id: idOf(name), baseVersion: version - 1, state, content })
    await sayYes(room, confirmable(one), one)
  }
}

const confirmable = ({ name, version = 1 }: Agreed): Confirmable => ({
  of: 'agreement',
  id: idOf(name),
  version,
})

async function sayYes(room: ConsultationRoom, what: Confirmable, { yes, how = 'here' }: SaidYes) {
  if (yes === 'nobody') return
  await room.clientSaysYes(what, how)
  if (yes === 'both') await room.clinicianSaysYes(what)
}

async function write({ room, dayOf }: Setting, { name, text, daysAgo, about }: Noted) {
  const note = { text, day: dayOf(daysAgo), ...(about === undefined ? {} : { about }) }
  await room.note({ id: idOf(name), baseVersion: 0, typedBy: 'client', removed: false, note })
}
