import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { location } from './organisation.ts'
import { moment, organisationId } from './types.ts'

export type StaffRole =
  | 'clinician'
  | 'peer_expert'
  | 'reception'
  | 'administrator'
  | 'privacy_officer'

export const staff = pgTable(
  'staff',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    login: text('login').notNull(),
    displayName: text('display_name').notNull(),
    roles: text('roles').array().$type<StaffRole[]>().notNull(),
    /** Argon2id, in its own text form (PHC). */
    passwordHash: text('password_hash').notNull(),
    locationId: uuid('location_id'),
    active: boolean('active').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique('staff_login_key').on(table.organisationId, table.login),
    foreignKey({
      name: 'staff_location_fk',
      columns: [table.organisationId, table.locationId],
      foreignColumns: [location.organisationId, location.id],
    }),
    check(
      'staff_roles_known',
      sql`${table.roles} <@ array['clinician','peer_expert','reception','administrator','privacy_officer']`,
    ),
  ],
)
