import { sql } from 'drizzle-orm'
import {
  char,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { client } from './client.ts'
import { location } from './organisation.ts'
import { staff } from './staff.ts'
import { moment, organisationId } from './types.ts'

export type VisitState = 'planned' | 'closed' | 'cancelled'
/** How far the client's preparation is: all that staff may know of a draft. */
export type Preparation = 'none' | 'begun' | 'submitted'
export type VisitCodeState = 'active' | 'burned' | 'killed' | 'replaced'

export const visit = pgTable(
  'visit',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    locationId: uuid('location_id').notNull(),
    clientId: uuid('client_id').notNull(),
    clinicianId: uuid('clinician_id').notNull(),
    /** The day in the location's time zone, as YYYY-MM-DD. */
    day: date('day', { mode: 'string' }).notNull(),
    startsAt: moment('starts_at').notNull(),
    state: text('state').$type<VisitState>().notNull(),
    /** Kept in the transaction that begins or submits, so that a list never has to look at a draft. */
    preparation: text('preparation').$type<Preparation>().notNull(),
    closedAt: moment('closed_at'),
    createdBy: uuid('created_by'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    // What belongs to a visit names its client too; this key lets a foreign key prove both at once.
    unique('visit_client_key').on(table.organisationId, table.id, table.clientId),
    index('visit_day_clinician_idx').on(table.organisationId, table.day, table.clinicianId),
    index('visit_client_idx').on(table.organisationId, table.clientId, table.startsAt),
    foreignKey({
      name: 'visit_location_fk',
      columns: [table.organisationId, table.locationId],
      foreignColumns: [location.organisationId, location.id],
    }),
    foreignKey({
      name: 'visit_client_fk',
      columns: [table.organisationId, table.clientId],
      foreignColumns: [client.organisationId, client.id],
    }),
    foreignKey({
      name: 'visit_clinician_fk',
      columns: [table.organisationId, table.clinicianId],
      foreignColumns: [staff.organisationId, staff.id],
    }),
    check('visit_state_known', sql`${table.state} in ('planned', 'closed', 'cancelled')`),
    check('visit_preparation_known', sql`${table.preparation} in ('none', 'begun', 'submitted')`),
  ],
)

/** Nine digits: three find the row, six are verified against a hash. At most one active code a visit. */
export const visitCode = pgTable(
  'visit_code',
  {
    organisationId: organisationId(),
    locationId: uuid('location_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    selector: char('selector', { length: 3 }).notNull(),
    visitId: uuid('visit_id').notNull(),
    verifierHash: text('verifier_hash').notNull(),
    attempts: integer('attempts').notNull(),
    state: text('state').$type<VisitCodeState>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.organisationId, table.locationId, table.day, table.selector],
    }),
    uniqueIndex('visit_code_active_key')
      .on(table.organisationId, table.visitId)
      .where(sql`${table.state} = 'active'`),
    foreignKey({
      name: 'visit_code_visit_fk',
      columns: [table.organisationId, table.visitId],
      foreignColumns: [visit.organisationId, visit.id],
    }),
    check(
      'visit_code_state_known',
      sql`${table.state} in ('active', 'burned', 'killed', 'replaced')`,
    ),
  ],
)
