/** One entry of a list in own words. */
export interface ListEntry {
  readonly id: string
  readonly text: string
  readonly state: 'new' | 'kept' | 'changed' | 'removed'
}
/** One row as the client sees it. */
export interface ListRow {
  readonly id: string
  readonly text: string
  /** Undefined: carried over and not touched yet. */
  readonly state: ListEntry['state'] | undefined
  /** What it said before; undefined for what was first written now. */
  readonly origin: string | undefined
  /** Undefined while untouched or blank. */
  readonly entry: ListEntry | undefined
}

type Carried = readonly { readonly id: string; readonly label: string }[]

/** Carried entries first, then what was written now, then the rows that are still blank. */
export function listRows(
  carried: Carried,
  entries: readonly ListEntry[],
  blanks: readonly string[],
): readonly ListRow[] {
  const ids = new Set([...carried.map(({ id }) => id), ...entries.map(({ id }) => id), ...blanks])
  return Array.from(ids, (id) => {
    const entry = entries.find((other) => other.id === id)
    const before = carried.find((other) => other.id === id)?.label
    const origin = before ?? (entry && entry.state !== 'new' ? entry.text : undefined)
    if (entry) return { id, text: entry.text, state: entry.state, origin, entry }
    if (!blanks.includes(id)) return { id, text: before ?? '', state: undefined, origin, entry }
    return { id, text: '', state: origin === undefined ? 'new' : 'changed', origin, entry }
  })
}

/** The entries after somebody wrote in a row; a blank row is no entry. */
export function changeText(
  entries: readonly ListEntry[],
  row: ListRow,
  text: string,
): readonly ListEntry[] {
  if (text.trim() === '') return entries.filter(({ id }) => id !== row.id)
  return put(entries, { id: row.id, text, state: row.origin === undefined ? 'new' : 'changed' })
}

/** The entries after a row was kept, opened for change, removed, put back, or (`gone`) let go of. */
export function setState(
  entries: readonly ListEntry[],
  row: ListRow,
  state: ListEntry['state'] | 'gone',
): readonly ListEntry[] {
  if (state === 'gone') return entries.filter(({ id }) => id !== row.id)
  return put(entries, { id: row.id, text: row.origin ?? row.text, state })
}

export function addBlank(blanks: readonly string[], id: string): readonly string[] {
  return blanks.includes(id) ? blanks : [...blanks, id]
}

function put(entries: readonly ListEntry[], entry: ListEntry): readonly ListEntry[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((other) => (other.id === entry.id ? entry : other))
    : [...entries, entry]
}
