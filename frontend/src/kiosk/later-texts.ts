import { laterTexts } from '@samen/i18n/nl/kiosk-later'
import { useKiosk } from './context.ts'

/** The words of what is fetched after the first question; in a file that is fetched with it. */
export function useLaterTexts() {
  const kiosk = useKiosk()
  return () => kiosk.loaded()?.laterTexts ?? laterTexts
}
