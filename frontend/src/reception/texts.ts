import { receptionTexts } from '@samen/i18n/reception'
import type { ReceptionTexts } from '@samen/i18n/reception'
import { useStaff } from '../staff/context.ts'

export function useReceptionTexts(): () => ReceptionTexts {
  const { language } = useStaff()
  return () => receptionTexts[language()]
}
