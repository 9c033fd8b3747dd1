import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { organisation } from './organisation.ts'
import { staff } from './staff.ts'
import { bytea, moment, organisationId } from './types.ts'

/** How the client likes the kiosk; remembered between visits. */
export interface ClientPreferences {
  language?: string
  textSize?: string
  form?: 'easy' | 'full'
}

export type ClientKeyPurpose = 'data' | 'commitment'
export type CareRelationSource = 'assigned' | 'visit'

export const client = pgTable(
  'client',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    /** The calling name ("Sam"), sealed. */
    sealedName: bytea('sealed_name').notNull(),
    /** HMAC of the record system's number, so that one record is one client without storing the number. */
    recordHmac: bytea('record_hmac').notNull(),
    preferences: jsonb('preferences').$type<ClientPreferences>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique('client_record_key').on(table.organisationId, table.recordHmac),
    foreignKey({
      name: 'client_organisation_fk',
      columns: [table.organisationId],
      foreignColumns: [organisation.id],
    }),
  ],
)

/** A client's keys, wrapped by the organisation's key. Destroying them is erasing the client. */
export const clientKey = pgTable(
  'client_key',
  {
    organisationId: organisationId(),
    clientId: uuid('client_id').notNull(),
    purpose: text('purpose').$type<ClientKeyPurpose>().notNull(),
    wrapped: bytea('wrapped').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.clientId, table.purpose] }),
    foreignKey({
      name: 'client_key_client_fk',
      columns: [table.organisationId, table.clientId],
      foreignColumns: [client.organisationId, client.id],
    }),
    check('client_key_purpose_known', sql`${table.purpose} in ('data', 'commitment')`),
  ],
)

/** Who may open which client, from when until when. Row security reads this table itself. */
export const careRelation = pgTable(
  'care_relation',
  {
    organisationId: organisationId(),
    staffId: uuid('staff_id').notNull(),
    clientId: uuid('client_id').notNull(),
    source: text('source').$type<CareRelationSource>().notNull(),
    validFrom: moment('valid_from').notNull(),
    /** Exclusive; null means until further notice. */
    validUntil: moment('valid_until'),
  },
  (table) => [
    primaryKey({
      columns: [table.organisationId, table.staffId, table.clientId, table.source, table.validFrom],
    }),
    index('care_relation_client_idx').on(table.organisationId, table.clientId),
    foreignKey({
      name: 'care_relation_staff_fk',
      columns: [table.organisationId, table.staffId],
      foreignColumns: [staff.organisationId, staff.id],
    }),
    foreignKey({
      name: 'care_relation_client_fk',
      columns: [table.organisationId, table.clientId],
      foreignColumns: [client.organisationId, client.id],
    }),
    check('care_relation_source_known', sql`${table.source} in ('assigned', 'visit')`),
  ],
)
