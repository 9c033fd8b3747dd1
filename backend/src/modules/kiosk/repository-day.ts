import { sql } from 'drizzle-orm'
import { location } from '@samen/db/schema/organisation'
import { visit } from '@samen/db/schema/visit'

/** When the visit's day ends at its location; PostgreSQL knows every zone's clock changes. */
export const dayEnds = () =>
  sql<Date>`(${visit.day} + 1)::timestamp at time zone ${location.timeZone}`.mapWith(
    (value: Date | string) => new Date(value),
  )
