import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { staff } from './staff.ts'
import { bytea, moment, organisationId } from './types.ts'
import { visit } from './visit.ts'

/** Append-only: a decision sheet as it was set down. The primary key decides which of two writers wins. */
export const decisionVersion = pgTable(
  'decision_version',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    version: integer('version').notNull(),
    clientId: uuid('client_id').notNull(),
    /** The visit in which it was written. */
    visitId: uuid('visit_id').notNull(),
    sealed: bytea('sealed').notNull(),
    staffId: uuid('staff_id').notNull(),
    writtenAt: moment('written_at').notNull(),
    baseVersion: integer('base_version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id, table.version] }),
    index('decision_version_client_idx').on(table.organisationId, table.clientId),
    foreignKey({
      name: 'decision_version_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
    foreignKey({
      name: 'decision_version_staff_fk',
      columns: [table.organisationId, table.staffId],
      foreignColumns: [staff.organisationId, staff.id],
    }),
    check('decision_version_follows_its_base', sql`${table.version} = ${table.baseVersion} + 1`),
  ],
)
