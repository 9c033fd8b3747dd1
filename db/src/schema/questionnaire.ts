import { sql } from 'drizzle-orm'
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
import { organisation } from './organisation.ts'
import { bytea, moment, organisationId } from './types.ts'

export type QuestionnaireForm = 'easy' | 'full' | 'after' | 'aid'

export const questionnaire = pgTable(
  'questionnaire',
  {
    organisationId: organisationId(),
    id: text('id').notNull(),
    currentVersion: integer('current_version').notNull(),
    form: text('form').$type<QuestionnaireForm>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'questionnaire_organisation_fk',
      columns: [table.organisationId],
      foreignColumns: [organisation.id],
    }),
    check('questionnaire_form_known', sql`${table.form} in ('easy', 'full', 'after', 'aid')`),
  ],
)

/** Append-only: what was published never changes, so old answers keep their own wording. */
export const questionnaireVersion = pgTable(
  'questionnaire_version',
  {
    organisationId: organisationId(),
    questionnaireId: text('questionnaire_id').notNull(),
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
    primaryKey({ columns: [table.organisationId, table.questionnaireId, table.version] }),
    foreignKey({
      name: 'questionnaire_version_questionnaire_fk',
      columns: [table.organisationId, table.questionnaireId],
      foreignColumns: [questionnaire.organisationId, questionnaire.id],
    }),
  ],
)

/** A row here stops new drafts of that version; a draft already begun may still be submitted. */
export const questionnaireRetirement = pgTable(
  'questionnaire_retirement',
  {
    organisationId: organisationId(),
    questionnaireId: text('questionnaire_id').notNull(),
    version: integer('version').notNull(),
    retiredAt: moment('retired_at').notNull(),
    retiredBy: uuid('retired_by'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.questionnaireId, table.version] }),
    foreignKey({
      name: 'questionnaire_retirement_version_fk',
      columns: [table.organisationId, table.questionnaireId, table.version],
      foreignColumns: [
        questionnaireVersion.organisationId,
        questionnaireVersion.questionnaireId,
        questionnaireVersion.version,
      ],
    }),
  ],
)
