import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { staff } from './staff.ts'
import { bytea, moment, organisationId } from './types.ts'
import { visit } from './visit.ts'

/** Append-only: a copy of an answer marked "discuss" that the client opened on the spot. */
export const disclosure = pgTable(
  'disclosure',
  {
    organisationId: organisationId(),
    /** The visit whose preparation has the answer. */
    visitId: uuid('visit_id').notNull(),
    questionnaireId: text('questionnaire_id').notNull(),
    /** The stored response version it was opened from. */
    version: integer('version').notNull(),
    /** HMAC of `concept` or `concept@instance`: places tell topics. */
    placeHmac: bytea('place_hmac').notNull(),
    clientId: uuid('client_id').notNull(),
    sealed: bytea('sealed').notNull(),
    /** The clinician who was there. */
    staffId: uuid('staff_id').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.organisationId,
        table.visitId,
        table.questionnaireId,
        table.version,
        table.placeHmac,
      ],
    }),
    index('disclosure_client_idx').on(table.organisationId, table.clientId),
    foreignKey({
      name: 'disclosure_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
    foreignKey({
      name: 'disclosure_staff_fk',
      columns: [table.organisationId, table.staffId],
      foreignColumns: [staff.organisationId, staff.id],
    }),
  ],
)
