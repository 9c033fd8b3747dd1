import { pgTable, uuid } from 'drizzle-orm/pg-core'
import { versionColumns, versionRules } from './version.ts'

/** The client’s own notes on the time axis; taking one off is a version too. */
export const timelineEntry = pgTable(
  'timeline_entry',
  {
    ...versionColumns(),
    /** Who held the pen, when that was not the client alone. */
    staffId: uuid('staff_id'),
  },
  (table) => versionRules('timeline_entry', table),
)
