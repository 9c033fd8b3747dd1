import { pgTable, uuid } from 'drizzle-orm/pg-core'
import { versionColumns, versionRules } from './version.ts'

/** What was agreed, in one line. */
export const agreementVersion = pgTable(
  'agreement_version',
  { ...versionColumns(), staffId: uuid('staff_id').notNull() },
  (table) => versionRules('agreement_version', table),
)
