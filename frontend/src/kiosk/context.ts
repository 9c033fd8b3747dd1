import { createContext, useContext } from 'solid-js'
import type { Kiosk } from './kiosk-model.ts'

export const KioskContext = createContext<Kiosk>()

export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext)
  if (!kiosk) throw new Error('useKiosk outside the kiosk')
  return kiosk
}
