import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  uuid,
} from 'drizzle-orm/pg-core'
import { staff } from './staff.ts'
import { bytea, moment, organisationId } from './types.ts'
import { visit } from './visit.ts'

// What is set down in the room in versions, append-only: each names the one it follows, and the
// primary key decides which of two writers wins. Who wrote it is each table's own.

export const versionColumns = () => ({
  organisationId: organisationId(),
  id: uuid('id').notNull(),
  version: integer('version').notNull(),
  clientId: uuid('client_id').notNull(),
  /** The visit in which it was written. */
  visitId: uuid('visit_id').notNull(),
  sealed: bytea('sealed').notNull(),
  writtenAt: moment('written_at').notNull(),
  baseVersion: integer('base_version').notNull(),
})

type VersionTable = Readonly<
  Record<keyof ReturnType<typeof versionColumns> | 'staffId', AnyPgColumn>
>

export const versionRules = (name: string, table: VersionTable) => [
  primaryKey({ columns: [table.organisationId, table.id, table.version] }),
  index(`${name}_client_idx`).on(table.organisationId, table.clientId),
  foreignKey({
    name: `${name}_visit_fk`,
    columns: [table.organisationId, table.visitId, table.clientId],
    foreignColumns: [visit.organisationId, visit.id, visit.clientId],
  }),
  foreignKey({
    name: `${name}_staff_fk`,
    columns: [table.organisationId, table.staffId],
    foreignColumns: [staff.organisationId, staff.id],
  }),
  check(`${name}_follows_its_base`, sql`${table.version} = ${table.baseVersion} + 1`),
]
