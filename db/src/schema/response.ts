import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea, moment, organisationId } from './types.ts'
import { visit } from './visit.ts'

export type Sharing = 'shared' | 'discuss' | 'private'
export type AssistanceKind = 'read_aloud' | 'explained' | 'typed'

/**
 * Append-only. The primary key decides which of two submits on the same base version wins.
 * It has no foreign key to questionnaire_version: every submit of a day would lock that one row,
 * and the draft, which has that key, is where the number comes from.
 */
export const responseVersion = pgTable(
  'response_version',
  {
    organisationId: organisationId(),
    visitId: uuid('visit_id').notNull(),
    questionnaireId: text('questionnaire_id').notNull(),
    version: integer('version').notNull(),
    clientId: uuid('client_id').notNull(),
    questionnaireVersion: integer('questionnaire_version').notNull(),
    baseVersion: integer('base_version').notNull(),
    /** Where it was filled in: 'kiosk', or 'room' (the consultation room's screen); later 'paper'. */
    origin: text('origin').notNull(),
    language: text('language').notNull(),
    submittedAt: moment('submitted_at').notNull(),
    sessionId: uuid('session_id').notNull(),
    /** HMAC of the whole submission under a client key that never rotates. */
    commitment: bytea('commitment').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.organisationId, table.visitId, table.questionnaireId, table.version],
    }),
    index('response_version_client_idx').on(
      table.organisationId,
      table.clientId,
      table.submittedAt,
    ),
    foreignKey({
      name: 'response_version_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
    check('response_version_follows_its_base', sql`${table.version} = ${table.baseVersion} + 1`),
  ],
)

/** Append-only for the app: the answers of one sharing level, sealed apart from the other two. */
export const responsePart = pgTable(
  'response_part',
  {
    organisationId: organisationId(),
    visitId: uuid('visit_id').notNull(),
    questionnaireId: text('questionnaire_id').notNull(),
    version: integer('version').notNull(),
    sharing: text('sharing').$type<Sharing>().notNull(),
    clientId: uuid('client_id').notNull(),
    sealed: bytea('sealed').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.organisationId,
        table.visitId,
        table.questionnaireId,
        table.version,
        table.sharing,
      ],
    }),
    index('response_part_client_idx').on(
      table.organisationId,
      table.clientId,
      table.sharing,
      table.visitId,
      table.questionnaireId,
      table.version,
    ),
    foreignKey({
      name: 'response_part_version_fk',
      columns: [table.organisationId, table.visitId, table.questionnaireId, table.version],
      foreignColumns: [
        responseVersion.organisationId,
        responseVersion.visitId,
        responseVersion.questionnaireId,
        responseVersion.version,
      ],
    }),
    check('response_part_sharing_known', sql`${table.sharing} in ('shared', 'discuss', 'private')`),
  ],
)

/** Append-only: who helped how and when. `version` is null while nothing has been submitted yet. */
export const assistance = pgTable(
  'assistance',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    visitId: uuid('visit_id').notNull(),
    questionnaireId: text('questionnaire_id').notNull(),
    version: integer('version'),
    staffId: uuid('staff_id').notNull(),
    kind: text('kind').$type<AssistanceKind>().notNull(),
    from: moment('from').notNull(),
    until: moment('until').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index('assistance_visit_idx').on(table.organisationId, table.visitId, table.questionnaireId),
    foreignKey({
      name: 'assistance_visit_fk',
      columns: [table.organisationId, table.visitId],
      foreignColumns: [visit.organisationId, visit.id],
    }),
    check('assistance_kind_known', sql`${table.kind} in ('read_aloud', 'explained', 'typed')`),
  ],
)

/** What a submit with this key already did, so that sending it again is the same submission. Swept. */
export const idempotency = pgTable(
  'idempotency',
  {
    organisationId: organisationId(),
    visitId: uuid('visit_id').notNull(),
    key: text('key').notNull(),
    /** HMAC of the body. */
    fingerprint: bytea('fingerprint').notNull(),
    questionnaireId: text('questionnaire_id').notNull(),
    version: integer('version').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.visitId, table.key] }),
    index('idempotency_created_idx').on(table.organisationId, table.createdAt),
  ],
)
