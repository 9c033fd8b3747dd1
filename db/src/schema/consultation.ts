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
import { staff } from './staff.ts'
import { bytea, moment, organisationId } from './types.ts'
import { visit } from './visit.ts'

export type ClosedHow = 'clinician' | 'midnight'
export type FieldArea = 'agenda' | 'agreement' | 'sheet'
export type ConsultationEventKind = 'opened' | 'closed' | 'reopened' | 'taken-over'

/** What happens in one visit: made by the first thing written in the room. */
export const consultation = pgTable(
  'consultation',
  {
    organisationId: organisationId(),
    visitId: uuid('visit_id').notNull(),
    clientId: uuid('client_id').notNull(),
    /** Goes up with everything that is written in the room. */
    revision: integer('revision').notNull(),
    /** The one screen that may write; null: the first to save does. */
    writerScreen: uuid('writer_screen'),
    writerSession: uuid('writer_session'),
    writerStaff: uuid('writer_staff'),
    openedAt: moment('opened_at').notNull(),
    /** Midnight counts from here: one reopened today is not closed before tonight. */
    reopenedAt: moment('reopened_at'),
    closedAt: moment('closed_at'),
    closedHow: text('closed_how').$type<ClosedHow>(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.visitId] }),
    index('consultation_client_idx').on(table.organisationId, table.clientId),
    foreignKey({
      name: 'consultation_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
    check('consultation_closed_how_known', sql`${table.closedHow} in ('clinician', 'midnight')`),
    check(
      'consultation_closed_with_how',
      sql`(${table.closedAt} is null) = (${table.closedHow} is null)`,
    ),
  ],
)

/** One thing being written. Its name is sealed with its value: names tell what a talk is about. */
export const consultationField = pgTable(
  'consultation_field',
  {
    organisationId: organisationId(),
    visitId: uuid('visit_id').notNull(),
    nameHmac: bytea('name_hmac').notNull(),
    clientId: uuid('client_id').notNull(),
    area: text('area').$type<FieldArea>().notNull(),
    /** The consultation's revision at this save; the ETag. */
    revision: integer('revision').notNull(),
    sealed: bytea('sealed').notNull(),
    staffId: uuid('staff_id').notNull(),
    /** The screen that saved it last. */
    screen: uuid('screen').notNull(),
    savedAt: moment('saved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.visitId, table.nameHmac] }),
    index('consultation_field_client_idx').on(table.organisationId, table.clientId, table.area),
    foreignKey({
      name: 'consultation_field_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
    foreignKey({
      name: 'consultation_field_staff_fk',
      columns: [table.organisationId, table.staffId],
      foreignColumns: [staff.organisationId, staff.id],
    }),
    check('consultation_field_area_known', sql`${table.area} in ('agenda', 'agreement', 'sheet')`),
  ],
)

/** Append-only: what happened to the consultation itself; the client sees it too. */
export const consultationEvent = pgTable(
  'consultation_event',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    visitId: uuid('visit_id').notNull(),
    clientId: uuid('client_id').notNull(),
    kind: text('kind').$type<ConsultationEventKind>().notNull(),
    /** Null: nobody did it, midnight did. */
    staffId: uuid('staff_id'),
    at: moment('at').notNull(),
    /** The reason it was reopened for. */
    sealed: bytea('sealed'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index('consultation_event_client_idx').on(table.organisationId, table.clientId, table.visitId),
    foreignKey({
      name: 'consultation_event_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
    foreignKey({
      name: 'consultation_event_staff_fk',
      columns: [table.organisationId, table.staffId],
      foreignColumns: [staff.organisationId, staff.id],
    }),
    check(
      'consultation_event_kind_known',
      sql`${table.kind} in ('opened', 'closed', 'reopened', 'taken-over')`,
    ),
    check(
      'consultation_event_reopened_with_reason',
      sql`(${table.kind} = 'reopened') = (${table.sealed} is not null)`,
    ),
  ],
)

/** Append-only: all fields as they were when a closed consultation was opened again. */
export const consultationSnapshot = pgTable(
  'consultation_snapshot',
  {
    organisationId: organisationId(),
    visitId: uuid('visit_id').notNull(),
    version: integer('version').notNull(),
    clientId: uuid('client_id').notNull(),
    sealed: bytea('sealed').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.visitId, table.version] }),
    foreignKey({
      name: 'consultation_snapshot_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
  ],
)
