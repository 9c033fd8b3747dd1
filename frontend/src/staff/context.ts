import type { Language } from '@samen/i18n/formats'
import { staffTexts } from '@samen/i18n/staff'
import type { StaffTexts } from '@samen/i18n/staff'
import { createContext, useContext } from 'solid-js'
import type { Session } from './session.ts'
import type { SignedIn } from './shapes.ts'

/** What every staff screen can count on. */
export interface Staff {
  readonly session: Session
  readonly language: () => Language
  readonly setLanguage: (language: Language) => void
}
export const StaffContext = createContext<Staff>()

export function useStaff(): Staff {
  const staff = useContext(StaffContext)
  if (!staff) throw new Error('useStaff outside the staff screens')
  return staff
}

export function useTexts(): () => StaffTexts {
  const { language } = useStaff()
  return () => staffTexts[language()]
}

export const SignedInContext = createContext<() => SignedIn>()

/** Who is signed in. Only screens behind the sign-in may ask. */
export function useSignedIn(): () => SignedIn {
  const who = useContext(SignedInContext)
  if (!who) throw new Error('useSignedIn in front of the sign-in')
  return who
}

/** The zone of the person's own location; staff of all locations are in the Netherlands. */
export function useTimeZone(): () => string {
  const who = useSignedIn()
  return () => who().location?.timeZone ?? 'Europe/Amsterdam'
}
