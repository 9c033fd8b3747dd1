import { foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { organisation } from './organisation.ts'
import { bytea, moment, organisationId } from './types.ts'

/** Append-only: a published decision aid; the highest version is the current one. */
export const decisionAidVersion = pgTable(
  'decision_aid_version',
  {
    organisationId: organisationId(),
    decisionAidId: text('decision_aid_id').notNull(),
    version: integer('version').notNull(),
    definition: jsonb('definition').$type<unknown>().notNull(),
    /** SHA-256 of the definition's canonical form. */
    hash: bytea('hash').notNull(),
    validFrom: moment('valid_from').notNull(),
    publishedBy: uuid('published_by'),
    /** The client council's approval, in words. */
    approval: text('approval'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.decisionAidId, table.version] }),
    foreignKey({
      name: 'decision_aid_version_organisation_fk',
      columns: [table.organisationId],
      foreignColumns: [organisation.id],
    }),
  ],
)
