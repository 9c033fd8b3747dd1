import { rightsTexts } from '@samen/i18n/nl/kiosk-rights'
import { useKiosk } from '../context.ts'

export function useRightsTexts() {
  const kiosk = useKiosk()
  return () => kiosk.loaded()?.rightsTexts ?? rightsTexts
}
