import type { Sql } from '@samen/db/connection'
import { staffIdle, talk } from './limits.ts'

/**
 * Whether the session `s` goes on although nothing is heard of it: they were here a moment ago, or two
 * people talk at a screen that nobody touches. That is a consultation of this person's own, begun on
 * this session and still open, from a quarter before its planned beginning until a quarter after its
 * planned end; and they were seen in that time, so that nothing that ended comes back. Only rows of
 * the server say so, nothing that a page could send: a cookie that was taken lives no longer by it.
 * The visit's own clinician only: that much every context may read, so every route says the same.
 */
export function staying(sql: Sql, now: Date) {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  return sql`(
    s.last_seen_at > ${before(staffIdle)}
    or exists (
      select from visit talk
      join consultation begun on begun.organisation_id = talk.organisation_id
        and begun.visit_id = talk.id
      where talk.organisation_id = s.organisation_id and talk.clinician_id = s.staff_id
        and talk.state = 'planned' and talk.starts_at > ${before(talk.after)}
        and talk.starts_at <= s.last_seen_at + make_interval(secs => ${talk.before / 1000})
        and begun.writer_session = s.id and begun.closed_at is null
    )
  )`
}
