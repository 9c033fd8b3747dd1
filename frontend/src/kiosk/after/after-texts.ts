import { afterTexts } from '@samen/i18n/nl/kiosk-after'
import { useKiosk } from '../context.ts'

export function useAfterTexts() {
  const kiosk = useKiosk()
  return () => kiosk.loaded()?.afterTexts ?? afterTexts
}
