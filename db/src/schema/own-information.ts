import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { organisation } from './organisation.ts'
import { moment, organisationId } from './types.ts'

/** What an organisation tells its clients of its own, per subject: nobody's data, and not sealed. */
export const ownInformation = pgTable(
  'own_information',
  {
    organisationId: organisationId(),
    /** A life domain, or `general`. */
    subject: text('subject').notNull(),
    content: jsonb('content').$type<unknown>().notNull(),
    /** 1 at the first save, one more at each. */
    revision: integer('revision').notNull(),
    savedBy: uuid('saved_by').notNull(),
    savedAt: moment('saved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.subject] }),
    foreignKey({
      name: 'own_information_organisation_fk',
      columns: [table.organisationId],
      foreignColumns: [organisation.id],
    }),
    check('own_information_revision_counts', sql`${table.revision} >= 1`),
  ],
)
