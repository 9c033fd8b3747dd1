import postgres from 'postgres'

/**
 * Every row of every table as text, byte strings in hex: what somebody with a dump of the database
 * could search. `adminUrl` signs in as a superuser. For tests.
 */
export async function everyRow(adminUrl: string): Promise<string> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'public'`
    const rows: string[] = []
    for (const { name } of tables) {
      const found = await sql<{ row: string }[]>`select t::text as row from ${sql(name)} t`
      rows.push(...found.map(({ row }) => row))
    }
    return rows.join('\n')
  } finally {
    await sql.end()
  }
}
