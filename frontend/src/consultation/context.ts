import type { ConsultationTexts } from '@samen/i18n/consultation'
import { consultationTexts } from '@samen/i18n/consultation'
import { longDay } from '@samen/i18n/formats'
import type { Source, TrendLine, TrendPoint } from '@samen/consultation'
import { createContext, useContext } from 'solid-js'
import { useStaff } from '../staff/context.ts'

/** What was opened from the page: one version, or one point of a trend. */
export type Opened =
  | { readonly kind: 'version'; readonly source: Source }
  | {
      readonly kind: 'point'
      readonly topic: string
      readonly line: TrendLine
      readonly point: TrendPoint
      readonly source: Source
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
