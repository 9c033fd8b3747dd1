import type { Transaction } from '@samen/db/transaction'

/** Returns when so many connections stand in line for something, of this transaction's say. */
export async function waiting(many: number, { sql }: Pick<Transaction, 'sql'>): Promise<void> {
  let there = 0
  while (there < many) {
    // What a transaction saw of the others stays what it was, until it is told to look again.
    await sql`select pg_stat_clear_snapshot()`
    const [row] = await sql<{ there: number }[]>`
      select count(*)::int as there from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    there = row?.there ?? 0
  }
}
