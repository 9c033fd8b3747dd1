import type { AnswerPlace, Medicine, OwnEntry, Sharing, Value } from '@samen/questionnaire/domain'

/** An answer as a story tells it; who may see it is the question's default unless told. */
export interface Said extends AnswerPlace {
  /** Absent: skipped. */
  readonly value?: Value
  readonly sharing?: Sharing
  readonly note?: string
}

/** `note`: why it changed, in the client's words. */
export function answer(concept: string, value: Value, note?: string): Said {
  return { concept, value, ...(note === undefined ? {} : { note }) }
}

export function skip(concept: string): Said {
  return { concept }
}

/** Only for the client. */
export function privately(said: Said): Said {
  return { ...said, sharing: 'private' }
}

/** The clinician sees the subject; the client tells the rest. */
export function toTell(said: Said): Said {
  return { ...said, sharing: 'discuss' }
}

/** For what is private until the client opens it. */
export function openly(said: Said): Said {
  return { ...said, sharing: 'shared' }
}

/** Answers about one life domain or one medicine. */
export function about(instance: string, ...said: readonly Said[]): readonly Said[] {
  return said.map((one) => ({ ...one, instance }))
}

const scales = {
  strengths: 'strength.used',
  feeling: 'feeling.overall',
  sleep: 'sleep.quality',
  energy: 'energy.level',
  hope: 'hope.level',
  grip: 'grip.level',
  lonely: 'loneliness.level',
  safe: 'safety.level',
} as const

/** The scales from 0 to 10 that come back at each visit; what is not named was not reached. */
export function levels(given: Partial<Record<keyof typeof scales, number>>): readonly Said[] {
  return Object.entries(scales).flatMap(([name, concept]) => {
    const value = given[name as keyof typeof scales]
    return value === undefined ? [] : [answer(concept, value)]
  })
}

/** One option of a choice. */
export const one = (choice: string): Value => ({ choice })

/** "Anders, namelijk …" */
export const ownWords = (other: string): Value => ({ choice: 'other', other })

/** Any number of options, and own words beside them. */
export function some(chosen: readonly string[], ...other: readonly string[]): Value {
  return other.length > 0 ? { chosen, other } : { chosen }
}

/** At most three, the most important first; own words stand where `'other'` stands. */
export function ranked(order: readonly string[], other?: string): Value {
  return other === undefined ? { ranked: order } : { ranked: order, other }
}

type Entry<Name extends 'name' | 'text', Of extends Medicine | OwnEntry> = (
  id: string,
  words: string,
) => Of & Record<Name, string>

const medicine =
  (state: Medicine['state']): Entry<'name', Medicine> =>
  (id, name) => ({ id, name, state })

/** A medicine that was not on the client's list before. */
export const starts = medicine('new')
export const keeps = medicine('kept')
/** The same medicine under another name. */
export const renames = medicine('changed')
export const stops = medicine('removed')

/** Something the client does to feel well, on the client's own list. */
export function does(id: string, text: string, asks: OwnEntry['asks'] = {}): OwnEntry {
  return { id, text, state: 'new', asks }
}
/** The same, carried over from an earlier visit. */
export function stillDoes(id: string, text: string, asks: OwnEntry['asks'] = {}): OwnEntry {
  return { id, text, state: 'kept', asks }
}
