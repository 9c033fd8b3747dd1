import { foreignKey, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytea, moment, organisationId } from './types.ts'

/** With server_key the only table that may be read before an organisation is known. */
export const organisation = pgTable(
  'organisation',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** The organisation's key, wrapped by the master key. */
    wrappedKey: bytea('wrapped_key').notNull(),
  },
  (table) => [unique('organisation_slug_key').on(table.slug)],
)

/** The server's own signing and sealing keys, wrapped by the master key; they belong to no organisation. */
export const serverKey = pgTable(
  'server_key',
  {
    id: uuid('id').primaryKey(),
    purpose: text('purpose').notNull(),
    wrapped: bytea('wrapped').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [unique('server_key_purpose_key').on(table.purpose)],
)

export const location = pgTable(
  'location',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    /** IANA name; it decides when a visit's day begins and ends. */
    timeZone: text('time_zone').notNull(),
    phone: text('phone'),
    settings: jsonb('settings').$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'location_organisation_fk',
      columns: [table.organisationId],
      foreignColumns: [organisation.id],
    }),
  ],
)
