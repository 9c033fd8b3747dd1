import { fileURLToPath } from 'node:url'

/** The database roles that sign in; `roles.sql` says what each is for. */
export type LoginRole = 'samen_migrate' | 'samen_app' | 'samen_erase'

export const loginRoles: readonly LoginRole[] = ['samen_migrate', 'samen_app', 'samen_erase']

/** The statements that make the roles: run by the embedded server, or once by an administrator. */
export const rolesFile = fileURLToPath(new URL('../roles.sql', import.meta.url))
