import { adminTexts } from '@samen/i18n/admin'
import type { AdminTexts } from '@samen/i18n/admin'
import { useStaff } from '../staff/context.ts'

export function useAdminTexts(): () => AdminTexts {
  const { language } = useStaff()
  return () => adminTexts[language()]
}
