import { pgTable, uuid } from 'drizzle-orm/pg-core'
import { versionColumns, versionRules } from './version.ts'

/** A decision sheet as it was set down. */
export const decisionVersion = pgTable(
  'decision_version',
  { ...versionColumns(), staffId: uuid('staff_id').notNull() },
  (table) => versionRules('decision_version', table),
)
