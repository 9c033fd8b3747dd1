import { type RoomTexts, roomTexts } from '@samen/i18n/room'
import { dayAndTime } from '@samen/i18n/staff-formats'
import { useStaff, useTimeZone } from '../../staff/context.ts'

export function useRoomTexts(): () => RoomTexts {
  const { language } = useStaff()
  return () => roomTexts[language()]
}

/** "21 november 2026, 10.12 uur", from an instant. */
export function useWhen(): (instant: string) => string {
  const { language } = useStaff()
  const timeZone = useTimeZone()
  return (instant) => dayAndTime(language(), instant, timeZone())
}
