import type { Group } from '../definition/questionnaire.ts'
import type { Language } from '../definition/text.ts'
import type { Lookup } from '../definition/lookup.ts'
import type { Instance } from '../types/question-type.ts'
import { typeOf } from '../types/registry.ts'
import type { CarriedWritten } from './answer.ts'
import type { Known } from './condition.ts'

/** What a repeated group repeats over now; nothing while the answer it repeats over is not there. */
export function instancesOf(
  over: NonNullable<Group['over']>,
  known: ReadonlyMap<string, Known>,
  carried: CarriedWritten,
  language: Language,
): readonly Instance[] {
  if ('carried' in over) return carried[over.carried] ?? []
  const source = known.get(over.concept)
  if (!source) return []
  return typeOf(source.question).instances?.of(source.question, source.value, language) ?? []
}

/**
 * The label of an instance when the answer that names it is not at hand, or null when it is no
 * instance of this group and can never become one: a code that is no option, an agreement that was
 * not carried over. An option that is not chosen now, or an entry that was taken off the list, can:
 * answers to it are kept, invisibly. Entries' ids are made while the client types, so that any
 * well-formed id may be one.
 */
export function fallbackLabel(
  over: NonNullable<Group['over']>,
  lookup: Lookup,
  carried: CarriedWritten,
  id: string,
  language: Language,
): string | null {
  if ('carried' in over) {
    return (carried[over.carried] ?? []).find((item) => item.id === id)?.label ?? null
  }
  const source = lookup.get(over.concept)?.question
  return (source && typeOf(source).instances?.fallbackLabel(source, id, language)) ?? null
}
