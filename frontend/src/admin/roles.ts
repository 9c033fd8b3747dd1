import type { StaffTexts } from '@samen/i18n/staff'
import type { Role } from '../staff/shapes.ts'

const roles: readonly Role[] = [
  'clinician',
  'peer_expert',
  'reception',
  'administrator',
  'privacy_officer',
]

export function roleOptions(texts: StaffTexts['roles']) {
  return roles.map((role) => ({ value: role, text: texts[role] }))
}

/** The roles among the values of a list of checks. */
export function chosenRoles(chosen: readonly string[]): Role[] {
  return roles.filter((role) => chosen.includes(role))
}
