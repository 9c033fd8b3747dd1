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
import { moment, organisationId } from './types.ts'
import { visit } from './visit.ts'

export type ConfirmedKind = 'agreement' | 'decision'
export type ConfirmingParty = 'client' | 'clinician'
export type ConfirmedHow = 'here' | 'alone' | 'with-peer' | 'next-visit'

/**
 * One party's yes to one version; never changed. Row security lets the client's come from the client's
 * own context only, and the clinician's from theirs, after the client's. What the client said in a
 * questionnaire the client can take back, while the clinician has said nothing.
 */
export const confirmation = pgTable(
  'confirmation',
  {
    organisationId: organisationId(),
    kind: text('kind').$type<ConfirmedKind>().notNull(),
    id: uuid('id').notNull(),
    version: integer('version').notNull(),
    party: text('party').$type<ConfirmingParty>().notNull(),
    clientId: uuid('client_id').notNull(),
    /** The visit in which it was confirmed; it can be a later one than the version's. */
    visitId: uuid('visit_id').notNull(),
    how: text('how').$type<ConfirmedHow>().notNull(),
    /** The clinician, or the peer expert who was with the client. */
    staffId: uuid('staff_id'),
    at: moment('at').notNull(),
    /** The clinician's yes stands on the client's, and keeps it there. */
    standsOn: text('stands_on')
      .$type<ConfirmingParty>()
      .generatedAlwaysAs(sql`case when party = 'clinician' then 'client' end`),
  },
  (table) => [
    primaryKey({
      columns: [table.organisationId, table.kind, table.id, table.version, table.party],
    }),
    index('confirmation_client_idx').on(table.organisationId, table.clientId),
    foreignKey({
      name: 'confirmation_visit_fk',
      columns: [table.organisationId, table.visitId, table.clientId],
      foreignColumns: [visit.organisationId, visit.id, visit.clientId],
    }),
    foreignKey({
      name: 'confirmation_stands_fk',
      columns: [table.organisationId, table.kind, table.id, table.version, table.standsOn],
      foreignColumns: [table.organisationId, table.kind, table.id, table.version, table.party],
    }),
    foreignKey({
      name: 'confirmation_staff_fk',
      columns: [table.organisationId, table.staffId],
      foreignColumns: [staff.organisationId, staff.id],
    }),
    check('confirmation_kind_known', sql`${table.kind} in ('agreement', 'decision')`),
    check('confirmation_party_known', sql`${table.party} in ('client', 'clinician')`),
    check(
      'confirmation_how_known',
      sql`${table.how} in ('here', 'alone', 'with-peer', 'next-visit')`,
    ),
  ],
)
