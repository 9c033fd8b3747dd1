import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { questionnaireVersion } from './questionnaire.ts'
import { bytea, moment, organisationId } from './types.ts'
import { visit } from './visit.ts'

/** What the client is writing: one per visit and questionnaire, held by one session at a time. */
export const draft = pgTable(
  'draft',
  {
    organisationId: organisationId(),
    visitId: uuid('visit_id').notNull(),
    questionnaireId: text('questionnaire_id').notNull(),
    questionnaireVersion: integer('questionnaire_version').notNull(),
    clientId: uuid('client_id').notNull(),
    /** The response version this draft changes; 0 when it will be the first. */
    baseVersion: integer('base_version').notNull(),
    /** Goes up with each save; the ETag. */
    revision: integer('revision').notNull(),
    /** The session that may save. */
    holder: uuid('holder').notNull(),
    sealed: bytea('sealed').notNull(),
    openedAt: moment('opened_at').notNull(),
    savedAt: moment('saved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.visitId, table.questionnaireId] }),
    index('draft_client_idx').on(table.organisationId, table.clientId),
    index('draft_opened_idx').on(table.organisationId, table.openedAt),
    foreignKey({
      name: 'draft_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
    foreignKey({
      name: 'draft_questionnaire_fk',
      columns: [table.organisationId, table.questionnaireId, table.questionnaireVersion],
      foreignColumns: [
        questionnaireVersion.organisationId,
        questionnaireVersion.questionnaireId,
        questionnaireVersion.version,
      ],
    }),
  ],
)
