import type { Transaction } from '@samen/db/transaction'
import { readingActions } from '../audit/action.ts'

/** Somebody of staff who opened what is the client's. */
export interface LookedRow {
  readonly name: string
  readonly at: Date
  readonly what: 'answers' | 'conversation' | 'summary'
}

/** Of more than this, the newest. */
const most = 50

/**
 * Who looked, newest first: one of each person, day and kind of thing, because a page that is open
 * reads again and again.
 */
export function findLooked(
  who: { readonly organisationId: string; readonly clientId: string },
  timeZone: string,
  { sql }: Pick<Transaction, 'sql'>,
): Promise<LookedRow[]> {
  return sql<LookedRow[]>`
    select name, max(occurred_at) as at, what
    from (
      select s.id, s.display_name as name, e.occurred_at,
             case e.action when 'response.open' then 'answers' when 'summary.make' then 'summary'
               else 'conversation' end as what
      from audit_event e
      join staff s on s.organisation_id = e.organisation_id and s.id = e.actor_id
      where e.organisation_id = ${who.organisationId} and e.client_id = ${who.clientId}
        and e.actor_kind = 'staff' and e.outcome = 'ok'
        and e.action = any (${[...readingActions]})
    ) looked
    group by id, name, what, (occurred_at at time zone ${timeZone}::text)::date
    order by at desc
    limit ${most}`
}
