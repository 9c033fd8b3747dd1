import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Sealed or hashed bytes. What is in them is known to the application's vault, never to the database. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => 'bytea',
})

/** PostgreSQL's own transaction number, as decimal text: it does not fit a JavaScript number. */
export const xid8 = customType<{ data: string; driverData: string }>({
  dataType: () => 'xid8',
})

/** The first column of every table, key, unique key and index of an organisation's data. */
export const organisationId = () => uuid('organisation_id').notNull()

/** A moment, always set by the application's clock: the schema has no default and no now(). */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
