import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'

// What PostgreSQL's own catalog says about the schema: a new table or grant that breaks the house's
// rules fails here, whoever writes it.

/** The only tables that are not one organisation's data. */
const withoutOrganisation = ['organisation', 'server_key']
/** What the app may add to and never change or remove. */
const appendOnly = [
  ...['response_version', 'response_part', 'audit_event', 'questionnaire_version'],
  ...['questionnaire_retirement', 'assistance', 'decision_aid_version'],
  ...['consultation_event', 'consultation_snapshot', 'disclosure', 'timeline_entry'],
  ...['agreement_version', 'decision_version'],
]
/** Never changed either; row security says which yes its own giver can take back. */
const neverChanged = [...appendOnly, 'confirmation']

let database: FreshDatabase
let sql: postgres.Sql
beforeAll(async () => {
  database = await freshDatabase({ empty: true })
  await migrate(database.migrateUrl)
  sql = postgres(database.adminUrl, { max: 1 })
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

/** Every table of the schema, except the two that are no organisation's. */
const organisationTables = () => sql<{ oid: number; name: string }[]>`
  select oid, relname as name from pg_class
  where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
    and relname <> all (${withoutOrganisation})`

const namesOf = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

describe('every table of an organisation', () => {
  test('there are tables to look at', async () => {
    expect((await organisationTables()).length).toBeGreaterThan(15)
  })

  test('begins with organisation_id, which is never empty', async () => {
    const others = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and relname <> all (${withoutOrganisation})
        and not exists (
          select from pg_attribute where attrelid = pg_class.oid
            and attnum = 1 and attname = 'organisation_id' and attnotnull)`
    expect(namesOf(others)).toEqual([])
  })

  test('has row security, forced, with the policy of the organisation', async () => {
    const open = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'server_key'
        and not (relrowsecurity and relforcerowsecurity)`
    expect(namesOf(open)).toEqual([])
    const without = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and relname <> all (${withoutOrganisation})
        and not exists (
          select from pg_policy where polrelid = pg_class.oid and polname = 'organisation'
            and polcmd = '*' and polroles = '{0}'
            and pg_get_expr(polqual, polrelid) = '(organisation_id = context_organisation())')`
    expect(namesOf(without)).toEqual([])
  })

  test('is not opened wider by a second policy', async () => {
    const widened = await sql<{ name: string }[]>`
      select distinct relname as name from pg_class join pg_policy other on other.polrelid = pg_class.oid
      where relname <> all (${withoutOrganisation}) and other.polname <> 'organisation'
        and exists (select from pg_policy own where own.polrelid = pg_class.oid
          and own.polname = 'organisation' and own.polpermissive)`
    expect(namesOf(widened)).toEqual([])
  })

  test('has a primary key, and every key and index starts with organisation_id', async () => {
    const keyless = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and not exists (select from pg_index where indrelid = pg_class.oid and indisprimary)`
    expect(namesOf(keyless)).toEqual([])
    const others = await sql<{ name: string }[]>`
      select indexrelid::regclass::text as name from pg_index
      join pg_class on pg_class.oid = indrelid
      where relnamespace = 'public'::regnamespace and relname <> all (${withoutOrganisation})
        and (select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0])
          is distinct from 'organisation_id'`
    expect(namesOf(others)).toEqual([])
  })

  test('points only inside its organisation', async () => {
    const others = await sql<{ name: string }[]>`
      select conname as name from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and not (
        (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1])
          = 'organisation_id'
        and (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1])
          = case when confrelid = 'organisation'::regclass then 'id' else 'organisation_id' end)`
    expect(namesOf(others)).toEqual([])
  })
})

describe('the schema', () => {
  test('has no trigger, rule, sequence or generated number', async () => {
    const found = await sql<{ name: string }[]>`
      select tgname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
        where relnamespace = 'public'::regnamespace and not tgisinternal
      union all select rulename from pg_rules where schemaname = 'public'
      union all select relname from pg_class
        where relkind = 'S' and relnamespace = 'public'::regnamespace
      union all select attname from pg_attribute join pg_class on pg_class.oid = attrelid
        where relnamespace = 'public'::regnamespace and attidentity <> ''`
    expect(namesOf(found)).toEqual([])
  })

  test('has no default but the transaction number, so time comes from the application only', async () => {
    const found = await sql`
      select adrelid::regclass::text as table, pg_get_expr(adbin, adrelid) as value from pg_attrdef
      join pg_class on pg_class.oid = adrelid
      join pg_attribute on attrelid = adrelid and attnum = adnum
      where relnamespace = 'public'::regnamespace and attgenerated = ''`
    expect(found).toEqual([{ table: 'audit_event', value: 'pg_current_xact_id()' }])
  })

  test('keeps time with its zone', async () => {
    const found = await sql<{ name: string }[]>`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and data_type in ('timestamp without time zone', 'time')`
    expect(namesOf(found)).toEqual([])
  })
})

describe('the app’s role', () => {
  test('owns nothing and cannot pass row security', async () => {
    const [role] = await sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        pg_has_role('samen_app', 'samen_owner', 'member') as owner,
        exists (select from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owns,
        has_schema_privilege('samen_app', 'public', 'create') as creates,
        has_database_privilege('samen_app', current_database(), 'temporary, create') as makes
      from pg_roles where rolname = 'samen_app'`
    expect(new Set(Object.values(role ?? {}))).toEqual(new Set([false]))
  })

  test('cannot change or remove what is append-only, in any column', async () => {
    const there = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relname = any (${appendOnly})`
    expect(namesOf(there).toSorted()).toEqual(appendOnly.toSorted())
    const found = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relname = any (${appendOnly}) and (
        has_table_privilege('samen_app', oid, 'update, delete, truncate')
        or has_any_column_privilege('samen_app', oid, 'update'))`
    expect(namesOf(found)).toEqual([])
    const changed = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relname = any (${neverChanged}) and (
        has_table_privilege('samen_app', oid, 'update, truncate')
        or has_any_column_privilege('samen_app', oid, 'update'))`
    expect(namesOf(changed)).toEqual([])
  })

  test('removes only what is swept, or taken back', async () => {
    const found = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
        and has_table_privilege('samen_app', oid, 'delete') order by 1`
    expect(namesOf(found)).toEqual([
      ...['confirmation', 'draft', 'idempotency', 'kiosk_enrolment', 'session', 'visit_code'],
    ])
    const truncated = await sql<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'r'
        and relnamespace = 'public'::regnamespace
        and has_table_privilege('samen_app', oid, 'truncate, references, trigger')`
    expect(namesOf(truncated)).toEqual([])
  })

  test('no one else is let in', async () => {
    const found = await sql<{ name: string }[]>`
      select distinct relname || ' to ' || coalesce(grantee.rolname, 'public') as name
      from pg_class cross join aclexplode(relacl) acl
      left join pg_roles grantee on grantee.oid = acl.grantee
      where relnamespace = 'public'::regnamespace
        and coalesce(grantee.rolname, 'public') not in ('samen_owner', 'samen_app')`
    expect(namesOf(found)).toEqual(['client_key to samen_erase'])
  })
})

test('migrating a second time, or twice at once, changes nothing', async () => {
  const before = await sql`select hash from drizzle.__drizzle_migrations`
  await Promise.all([migrate(database.migrateUrl), migrate(database.migrateUrl)])
  expect(await sql`select hash from drizzle.__drizzle_migrations`).toEqual(before)
})

test('the erasing role sees which keys there are, destroys them, and reads none', async () => {
  const [may] = await sql`
    select has_table_privilege('samen_erase', 'client_key', 'delete') as destroys,
      has_column_privilege('samen_erase', 'client_key', 'client_id', 'select') as finds,
      has_column_privilege('samen_erase', 'client_key', 'wrapped', 'select') as reads,
      has_table_privilege('samen_erase', 'client', 'select') as client`
  expect(may).toEqual({ destroys: true, finds: true, reads: false, client: false })
})
