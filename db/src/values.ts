const asIs = (text: string) => text
const array = (oid: number) => ({
  to: oid,
  from: [oid],
  serialize: (value: unknown) => (Array.isArray(value) ? toPgArray(value) : String(value)),
  parse: (text: string) => fromPgArray(text),
})

/**
 * How values travel, the same for Drizzle and for plain SQL: timestamptz is a Date, date is
 * 'YYYY-MM-DD', jsonb is parsed (a string given for it is taken as JSON text already), text[] and
 * uuid[] are arrays, bytea is a Buffer, xid8 and bigint are decimal text.
 */
export const columnTypes = {
  day: { to: 1082, from: [1082], serialize: asIs, parse: asIs },
  json: {
    to: 3802,
    from: [114, 3802],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string): unknown => JSON.parse(text),
  },
  textArray: array(1009),
  uuidArray: array(2951),
}

/** PostgreSQL's text of a one-dimensional array, such as {a,"b c",NULL}. */
const fromPgArray = (text: string): (string | null)[] =>
  Array.from(text.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/gs), ([, quoted, bare]) => {
    if (quoted !== undefined) return quoted.replaceAll(/\\(.)/gs, '$1')
    return bare === 'NULL' ? null : (bare ?? '')
  })

const toPgArray = (values: readonly unknown[]): string =>
  `{${values.map((value) => `"${String(value).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
