import type { Asked, Lookup } from '../definition/lookup.ts'
import { sharingLevels } from '../definition/sharing.ts'
import type { Language } from '../definition/text.ts'
import { hasOnlyKeys, invalid, isRecord, limits, malformed, refuseText } from '../types/checks.ts'
import type { Refusal } from '../types/question-type.ts'
import { typeOf } from '../types/registry.ts'
import type { Answer, AnswerPlace, Carried, UncheckedAnswer } from './answer.ts'
import type { AnswerError } from './evaluation.ts'
import { fallbackLabel } from './instances.ts'
import { placeKey } from './place.ts'

/** An answer that has a place in the questionnaire, refused or not. */
export interface ReadAnswer {
  /** As it was offered; undefined when it is malformed and cannot be shown. */
  readonly answer: Answer | undefined
  readonly refusal: Refusal | null
}

export interface ReadAnswers {
  readonly byPlace: ReadonlyMap<string, ReadAnswer>
  readonly errors: readonly AnswerError[]
}

/** Judges every answer on its own: shape, concept, instance, value. Takes any JSON. */
export function readAnswers(
  lookup: Lookup,
  offered: unknown,
  carried: Carried,
  language: Language,
): ReadAnswers {
  if (!Array.isArray(offered)) return { byPlace: new Map(), errors: [errorAt(-1, malformed())] }
  const byPlace = new Map<string, ReadAnswer>()
  const errors: AnswerError[] = []
  for (const [index, item] of (offered as readonly unknown[]).entries()) {
    if (!hasAnswerShape(item)) {
      errors.push(errorAt(index, malformed()))
      continue
    }
    const asked = lookup.get(item.concept)
    const key = placeKey(item)
    const misplaced = asked
      ? refusePlace(item, asked, lookup, carried, language)
      : invalid('unknown-concept')
    if (misplaced || !asked || byPlace.has(key)) {
      errors.push(errorAt(index, misplaced ?? invalid('duplicate-concept'), item))
      continue
    }
    const read = judge(item, asked)
    byPlace.set(key, read)
    if (read.refusal) errors.push(errorAt(index, read.refusal, item))
  }
  return { byPlace, errors }
}

const answerKeys = ['concept', 'instance', 'value', 'skipped', 'sharing', 'note']
const levels: readonly unknown[] = sharingLevels

function hasAnswerShape(item: unknown): item is UncheckedAnswer {
  if (!isRecord(item) || !hasOnlyKeys(item, answerKeys)) return false
  const { concept, instance, value, skipped, sharing } = item
  if (typeof concept !== 'string' || !levels.includes(sharing)) return false
  if (instance !== undefined && typeof instance !== 'string') return false
  return value === undefined ? skipped === true : skipped === undefined
}

function refusePlace(
  { instance }: AnswerPlace,
  { group }: Asked,
  lookup: Lookup,
  carried: Carried,
  language: Language,
): Refusal | null {
  if (!group?.over) return instance === undefined ? null : invalid('instance-unexpected')
  if (instance === undefined) return invalid('instance-missing')
  const label = fallbackLabel(group.over, lookup, carried, instance, language)
  return label === null ? invalid('unknown-instance') : null
}

function judge(item: UncheckedAnswer, { question }: Asked): ReadAnswer {
  const note = item.note === undefined ? null : refuseText(item.note, limits.note)
  const skips = item.value === undefined && question.kind !== 'statement'
  const checked = skips ? { value: undefined } : typeOf(question).check(question, item.value)
  const refused = 'grade' in checked ? checked : null
  const refusal = note?.grade === 'malformed' ? note : (refused ?? note)
  if (refusal?.grade === 'malformed') return { answer: undefined, refusal }
  const value = 'grade' in checked ? item.value : checked.value
  return { answer: tidy(item, value), refusal }
}

/** The same object when there is nothing to tidy, so that a screen sees no change where none is. */
function tidy(item: UncheckedAnswer, value: unknown): Answer {
  const clean = Object.values(item).every((part) => part !== undefined)
  // The shape, and unless it was refused also the value, were looked at above.
  if (clean && Object.is(item.value, value)) return item as Answer
  const kept = Object.entries({ ...item, value }).filter(([, part]) => part !== undefined)
  return Object.fromEntries(kept) as unknown as Answer
}

/** Repeats what was sent only where it can be a code; never an answer. */
function errorAt(index: number, refusal: Refusal, place?: AnswerPlace): AnswerError {
  const { concept = '', instance } = place ?? {}
  const code = /^[a-z0-9._-]{1,100}$/
  return {
    index,
    concept: code.test(concept) ? concept : '',
    ...(instance !== undefined && code.test(instance) ? { instance } : {}),
    ...refusal,
  }
}
