import { randomBytes } from 'node:crypto'
import { mijnVoorbereiding } from '@samen/content/questionnaires'
import type { Installation } from './installation.ts'

/** Versions per client among the others, over all the years. */
const versionsEach = 40

/**
 * The rest of the organisation: other clients' visits, versions, parts and audit events, in bulk.
 * Nobody opens them, so their sealed bytes are random; their number and lengths are what a real one
 * has. Rows lie in the order of time, as they would have been written.
 */
export class Others {
  readonly #of: Installation
  readonly #clients: number
  #made = 0

  private constructor(of: Installation, clients: number) {
    this.#of = of
    this.#clients = clients
  }

  /** The clients of `versions` versions to come. */
  static async arrive(of: Installation, versions: number): Promise<Others> {
    const { admin, organisationId, clinicianId } = of
    const clients = Math.max(Math.ceil(versions / versionsEach), 1)
    await admin`create table bench_client (number int primary key, id uuid not null)`
    await admin`insert into bench_client
      select n, uuidv7(interval '-3 years') from generate_series(0, ${clients - 1}::int) as n`
    await admin`insert into client
      (organisation_id, id, sealed_name, record_hmac, preferences, created_at)
      select ${organisationId}, id, ${randomBytes(40)}, uuid_send(gen_random_uuid()),
        '{"language":"nl"}', now() - interval '3 years'
      from bench_client order by number`
    await admin`insert into client_key (organisation_id, client_id, purpose, wrapped)
      select ${organisationId}, id, purpose, ${randomBytes(61)}
      from bench_client, (values ('data'), ('commitment')) as p (purpose) order by number`
    await admin`insert into care_relation
      (organisation_id, staff_id, client_id, source, valid_from)
      select ${organisationId}, ${clinicianId}, id, 'assigned', now() - interval '3 years'
      from bench_client order by number`
    return new Others(of, clients)
  }

  /** Hand in `count` versions, a number of days ago. */
  async handIn(count: number, daysAgo: number): Promise<void> {
    const { organisationId: organisation, clinicianId, locationId, kioskId } = this.#of
    const from = this.#made
    this.#made += count
    const sealed = randomBytes(8000)
    await this.#of.admin.begin(async (sql) => {
      // Every row refers to rows made here; looking each of them up would take most of the time.
      await sql`set local session_replication_role = replica`
      await sql`create temporary table made on commit drop as
        select c.id as client, uuidv7(make_interval(days => ${-daysAgo}::int)) as visit,
               uuidv7(make_interval(days => ${-daysAgo}::int)) as session,
               now() - make_interval(days => ${daysAgo}::int) + n * interval '1 second' as at,
               n
        from generate_series(${from}::int, ${from + count - 1}::int) as n
        join bench_client c on c.number = (n::bigint * 7919) % ${this.#clients}`
      await sql`insert into visit (organisation_id, id, location_id, client_id, clinician_id, day,
          starts_at, state, preparation, closed_at, created_at)
        select ${organisation}, visit, ${locationId}, client, ${clinicianId}, at::date, at,
          'closed', 'submitted', at, at from made order by n`
      await sql`insert into response_version (organisation_id, visit_id, questionnaire_id, version,
          client_id, questionnaire_version, base_version, origin, language, submitted_at,
          session_id, commitment)
        select ${organisation}, visit, ${mijnVoorbereiding.id}, 1, client, 1, 0, 'kiosk', 'nl', at,
          session, ${randomBytes(32)} from made order by n`
      await sql`insert into response_part (organisation_id, visit_id, questionnaire_id, version,
          sharing, client_id, sealed)
        select ${organisation}, visit, ${mijnVoorbereiding.id}, 1, sharing, client,
          substr(${sealed}::bytea, 1, length + case sharing when 'shared' then n % 800 else 0 end)
        from made, (values ('shared', 1800), ('discuss', 285), ('private', 541))
          as part (sharing, length)
        order by n, sharing`
      await sql`insert into audit_event (organisation_id, id, occurred_at, actor_kind, actor_id,
          access_point, client_id, action, object_kind, object_id, object_version, ground,
          emergency, outcome, request_id)
        select ${organisation}, uuidv7(make_interval(days => ${-daysAgo}::int)), at, 'client',
          client, ${kioskId}, client, action, 'response', visit::text, 1, 'self', false, 'ok',
          visit::text
        from made, (values ('draft.open'), ('response.submit')) as a (action) order by n, action`
    })
  }
}
