import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { moment, organisationId, xid8 } from './types.ts'

export type AuditActorKind = 'staff' | 'client' | 'kiosk' | 'system' | 'anonymous'
export type AuditGround = 'care_relation' | 'visit' | 'self' | 'duty' | 'system'
export type AuditOutcome = 'ok' | 'denied' | 'failed'

/**
 * Append-only, in the transaction of what it records; never content (NEN 7513). No foreign keys:
 * the log outlives what it speaks of, and a denial may name an id that does not exist.
 */
export const auditEvent = pgTable(
  'audit_event',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    occurredAt: moment('occurred_at').notNull(),
    /** Lets the sealer take only what every transaction before it has committed. Not a time. */
    transactionId: xid8('transaction_id')
      .notNull()
      .default(sql`pg_current_xact_id()`),
    actorKind: text('actor_kind').$type<AuditActorKind>().notNull(),
    actorId: uuid('actor_id'),
    role: text('role'),
    /** The kiosk's id, or 'web'. */
    accessPoint: text('access_point').notNull(),
    locationId: uuid('location_id'),
    clientId: uuid('client_id'),
    action: text('action').notNull(),
    objectKind: text('object_kind'),
    objectId: text('object_id'),
    objectVersion: integer('object_version'),
    /** On what right. */
    ground: text('ground').$type<AuditGround>().notNull(),
    emergency: boolean('emergency').notNull(),
    outcome: text('outcome').$type<AuditOutcome>().notNull(),
    requestId: text('request_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index('audit_event_client_idx').on(table.organisationId, table.clientId, table.occurredAt),
    check(
      'audit_event_actor_known',
      sql`${table.actorKind} in ('staff', 'client', 'kiosk', 'system', 'anonymous')`,
    ),
    check(
      'audit_event_ground_known',
      sql`${table.ground} in ('care_relation', 'visit', 'self', 'duty', 'system')`,
    ),
    check('audit_event_outcome_known', sql`${table.outcome} in ('ok', 'denied', 'failed')`),
  ],
)
