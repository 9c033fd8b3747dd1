import type { ConsultationTexts } from '@samen/i18n/consultation'
import { consultationTexts } from '@samen/i18n/consultation'
import { longDay } from '@samen/i18n/formats'
import { dayAndTime, dayIn } from '@samen/i18n/staff-formats'
import type { TrendLine, TrendPoint, VersionLine } from '@samen/consultation'
import { createContext, useContext } from 'solid-js'
import { useStaff, useTimeZone } from '../staff/context.ts'

/** What was opened from the page: one version, or one point of a trend. */
export type Opened =
  | { readonly kind: 'version'; readonly version: VersionLine }
  | {
      readonly kind: 'point'
      readonly topic: string
      readonly line: TrendLine
      readonly point: TrendPoint
      /** The version it was said in. */
      readonly version: VersionLine
    }

export const OpenContext = createContext<(opened: Opened) => void>(() => undefined)
export const useOpen = () => useContext(OpenContext)

export function useConsultationTexts(): () => ConsultationTexts {
  const { language } = useStaff()
  return () => consultationTexts[language()]
}

/** `21 november 2026`, in the language of the page. */
export function useLongDay(): (day: string) => string {
  const { language } = useStaff()
  return (day) => longDay(language(), day)
}

/** What tells one version from another of the same day: "2 februari 2026, 9.05 uur". */
export function useVersionTitle(): (version: VersionLine) => string {
  const { language } = useStaff()
  const timeZone = useTimeZone()
  const texts = useConsultationTexts()
  return ({ source, submittedAt, superseded }) => {
    const when = dayAndTime(language(), submittedAt, timeZone())
    const sameDay = dayIn(timeZone(), submittedAt) === source.day
    const title = sameDay
      ? when
      : texts().versions.handedInOn(longDay(language(), source.day), when)
    return superseded ? `${title} (${texts().versions.superseded})` : title
  }
}
