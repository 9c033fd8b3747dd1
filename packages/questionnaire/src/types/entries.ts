import type { Language } from '../definition/text.ts'
import { hasOnlyKeys, invalid, isRecord, limits, malformed, refuseText } from './checks.ts'
import type { Instance, Refusal } from './question-type.ts'
import { words } from './words.ts'

// An own list and a medicine list hold the same thing: entries with an id that the kiosk made, the
// client's words, and what became of them this visit.

const states: readonly unknown[] = ['new', 'kept', 'changed', 'removed']
type State = 'new' | 'kept' | 'changed' | 'removed'

export function isEntryId(id: unknown): id is string {
  return typeof id === 'string' && /^[a-z0-9-]{1,36}$/.test(id)
}

interface EntryShape {
  /** Where the client's words stand. */
  readonly text: string
  readonly optional: readonly string[]
  readonly refuseMore: (entry: Readonly<Record<string, unknown>>) => Refusal | null
}

/** Null when all entries may be stored. A malformed entry weighs more than an invalid one. */
export function refuseEntries(value: unknown, shape: EntryShape): Refusal | null {
  if (!Array.isArray(value)) return malformed()
  let refusal: Refusal | null = null
  const ids = new Set<unknown>()
  for (const entry of value as readonly unknown[]) {
    const found = refuseEntry(entry, shape)
    if (found?.grade === 'malformed') return found
    refusal ??= found
    if (isRecord(entry)) ids.add(entry['id'])
  }
  if (value.length === 0) return invalid('empty')
  if (value.length > limits.entries) return invalid('too-many')
  return refusal ?? (ids.size < value.length ? invalid('duplicate-option') : null)
}

function refuseEntry(entry: unknown, shape: EntryShape): Refusal | null {
  if (!isRecord(entry)) return malformed()
  if (!hasOnlyKeys(entry, ['id', 'state', shape.text, ...shape.optional])) return malformed()
  if (!isEntryId(entry['id']) || typeof entry['state'] !== 'string') return malformed()
  const text = refuseText(entry[shape.text], limits.ownWords)
  if (text?.grade === 'malformed') return text
  const more = shape.refuseMore(entry)
  if (more?.grade === 'malformed') return more
  return states.includes(entry['state']) ? (text ?? more) : invalid('unknown-option')
}

export function entryLine(text: string, state: State, language: Language): string {
  return state === 'kept' ? text : `${text} (${words[language].state[state]})`
}

/** The entries that a group repeats over and that the next visit begins with. */
export function remaining<Entry extends { readonly id: string; readonly state: State }>(
  entries: readonly Entry[],
  label: (entry: Entry) => string,
): readonly Instance[] {
  return entries
    .filter((entry) => entry.state !== 'removed')
    .map((entry) => ({ id: entry.id, label: label(entry) }))
}
