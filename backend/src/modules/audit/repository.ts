import { auditEvent } from '@samen/db/schema/audit'
import type { Transaction } from '@samen/db/transaction'
import type { AuditEvent } from './event.ts'

/** One event, in the transaction of what it records. */
export async function insertAuditEvent(event: AuditEvent, tx: Transaction): Promise<void> {
  await tx.orm.insert(auditEvent).values(event)
}
