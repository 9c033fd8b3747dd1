import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { staff } from './staff.ts'
import { moment, organisationId } from './types.ts'

export type SessionKind = 'staff' | 'client'
/** A client's session is unconfirmed until "Ben jij Sam?" is answered with yes. */
export type SessionState = 'unconfirmed' | 'confirmed'

/**
 * The row behind every token, read in each request's transaction, so that a revocation works at
 * once. A client's session names its visit, client and kiosk; a staff session its member of staff.
 */
export const session = pgTable(
  'session',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<SessionKind>().notNull(),
    state: text('state').$type<SessionState>().notNull(),
    staffId: uuid('staff_id'),
    visitId: uuid('visit_id'),
    clientId: uuid('client_id'),
    kioskId: uuid('kiosk_id'),
    createdAt: moment('created_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index('session_staff_idx').on(table.organisationId, table.staffId),
    index('session_visit_idx').on(table.organisationId, table.visitId),
    index('session_expires_idx').on(table.organisationId, table.expiresAt),
    foreignKey({
      name: 'session_staff_fk',
      columns: [table.organisationId, table.staffId],
      foreignColumns: [staff.organisationId, staff.id],
    }),
    check('session_kind_known', sql`${table.kind} in ('staff', 'client')`),
    check('session_state_known', sql`${table.state} in ('unconfirmed', 'confirmed')`),
    check(
      'session_has_its_subject',
      sql`(${table.kind} = 'staff' and ${table.staffId} is not null and ${table.clientId} is null)
       or (${table.kind} = 'client' and ${table.visitId} is not null and ${table.clientId} is not null)`,
    ),
  ],
)
