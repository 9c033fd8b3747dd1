import type { TimelineTexts } from '@samen/i18n/timeline'
import { timelineTexts } from '@samen/i18n/timeline'
import { useStaff } from '../../staff/context.ts'

export function useTimelineTexts(): () => TimelineTexts {
  const { language } = useStaff()
  return () => timelineTexts[language()]
}
