import { adminTexts } from '@samen/i18n/admin'
import type { AdminTexts } from '@samen/i18n/admin'
import { type OwnInformationTexts, ownInformationTexts } from '@samen/i18n/own-information'
import { useStaff } from '../staff/context.ts'

export function useAdminTexts(): () => AdminTexts {
  const { language } = useStaff()
  return () => adminTexts[language()]
}

export function useOwnInformationTexts(): () => OwnInformationTexts {
  const { language } = useStaff()
  return () => ownInformationTexts[language()]
}
