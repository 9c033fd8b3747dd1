import { aidTexts } from '@samen/i18n/nl/kiosk-aids'
import { useKiosk } from '../context.ts'

export function useAidTexts() {
  const kiosk = useKiosk()
  return () => kiosk.loaded()?.aidTexts ?? aidTexts
}
