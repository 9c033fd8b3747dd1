import { firstDayToLookBack, isTooEarlyToLookBack } from '@samen/consultation/room'
import { dayIn } from '@samen/i18n/staff-formats'
import { useTimeZone } from '../../staff/context.ts'
import { useLongDay } from '../context.ts'
import { useRoomTexts } from '../room/texts.ts'

/** The first day on which can be looked back, of a visit's start (an instant; none: now). */
export function useFirstDay(): (startsAt: string | undefined) => string {
  const timeZone = useTimeZone()
  const today = useToday()
  return (startsAt) => firstDayToLookBack(today(), startsAt ? dayIn(timeZone(), startsAt) : today())
}

/** Today where the person works, `YYYY-MM-DD`. */
export function useToday(): () => string {
  const timeZone = useTimeZone()
  return () => dayIn(timeZone(), new Date().toISOString())
}

/** Why nobody can look back on this day, in words; undefined: it can be. */
export function useTooEarly(): (day: string | null, firstDay: string) => string | undefined {
  const today = useToday()
  const texts = useRoomTexts()
  const longDay = useLongDay()
  return (day, firstDay) => {
    if (!isTooEarlyToLookBack(day, firstDay)) return undefined
    const { tooEarly, beforeVisit } = texts().agreement
    return (firstDay === today() ? tooEarly : beforeVisit)(longDay(firstDay))
  }
}
