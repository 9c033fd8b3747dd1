import {
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { location } from './organisation.ts'
import { bytea, moment, organisationId } from './types.ts'

/** A code with which one device may become a kiosk, within ten minutes and once. */
export const kioskEnrolment = pgTable(
  'kiosk_enrolment',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    locationId: uuid('location_id').notNull(),
    codeHash: bytea('code_hash').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** The administrator; null when the server made the code itself (demo data). */
    createdBy: uuid('created_by'),
    usedAt: moment('used_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique('kiosk_enrolment_code_key').on(table.organisationId, table.codeHash),
    foreignKey({
      name: 'kiosk_enrolment_location_fk',
      columns: [table.organisationId, table.locationId],
      foreignColumns: [location.organisationId, location.id],
    }),
  ],
)

export const kiosk = pgTable(
  'kiosk',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    locationId: uuid('location_id').notNull(),
    name: text('name').notNull(),
    /** The public half (JWK) of the P-256 key the device signs with. */
    publicKey: jsonb('public_key').$type<JsonWebKey>().notNull(),
    enrolledAt: moment('enrolled_at').notNull(),
    lastSeenAt: moment('last_seen_at'),
    revokedAt: moment('revoked_at'),
    /** Wrong visit codes typed here since `wrongSince`; ten in a quarter lock the device. */
    wrongCodes: integer('wrong_codes').notNull(),
    wrongSince: moment('wrong_since'),
    lockedUntil: moment('locked_until'),
    /** The newest signed challenge accepted; an older one is a replay. */
    lastChallengeAt: moment('last_challenge_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'kiosk_location_fk',
      columns: [table.organisationId, table.locationId],
      foreignColumns: [location.organisationId, location.id],
    }),
  ],
)
