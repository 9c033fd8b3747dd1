import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { staff } from './staff.ts'
import { bytea, moment, organisationId } from './types.ts'
import { visit } from './visit.ts'

/** Append-only: the client’s own notes on the time axis; taking one off is a version too. */
export const timelineEntry = pgTable(
  'timeline_entry',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    version: integer('version').notNull(),
    clientId: uuid('client_id').notNull(),
    /** The visit in which it was written. */
    visitId: uuid('visit_id').notNull(),
    sealed: bytea('sealed').notNull(),
    /** Who held the pen, when that was not the client alone. */
    staffId: uuid('staff_id'),
    writtenAt: moment('written_at').notNull(),
    baseVersion: integer('base_version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id, table.version] }),
    index('timeline_entry_client_idx').on(table.organisationId, table.clientId),
    foreignKey({
      name: 'timeline_entry_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
    foreignKey({
      name: 'timeline_entry_staff_fk',
      columns: [table.organisationId, table.staffId],
      foreignColumns: [staff.organisationId, staff.id],
    }),
    check('timeline_entry_follows_its_base', sql`${table.version} = ${table.baseVersion} + 1`),
  ],
)
