import { longDay } from '@samen/i18n/formats'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'

/** The day an instant falls on, in words, as the location's calendar has it. */
export function useDayOf(): (at: string) => string {
  const kiosk = useKiosk()
  const visit = useVisit()
  return (at) => {
    const timeZone = visit.visit()?.timeZone
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(at))
    return longDay(kiosk.language(), day)
  }
}
