import { foreignKey, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { bytea, moment, organisationId } from './types.ts'
import { visit } from './visit.ts'

/** Three digits on the client's slip: what only the client may do on the clinician's screen takes them. */
export const roomCode = pgTable(
  'room_code',
  {
    organisationId: organisationId(),
    visitId: uuid('visit_id').notNull(),
    clientId: uuid('client_id').notNull(),
    /** HMAC under the organisation's lookup key. */
    hash: bytea('hash').notNull(),
    /** Wrong tries; five, and reception makes a new slip. */
    attempts: integer('attempts').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.visitId] }),
    foreignKey({
      name: 'room_code_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
  ],
)
