import type { Value } from '@samen/questionnaire/domain'

// Ticks and notes hang on these keys, so a goal keeps its key whatever comes in beside it and
// however it is ranked: a key says what the goal is, never where it stands.

/** Of a preparation: the option that was chosen; own words are the option `other`. */
export function goalKey(visitId: string, option: string): string {
  return `goal:${visitId}:${shortOption(option)}`
}

/** Typed in the room, on line 1, 2 or 3. */
export function typedGoalKey(visitId: string, line: number | string): string {
  return `goal:${visitId}:typed-${line}`
}

/** The option that a goal's key says; null: own words, or a line that was typed. */
export function optionOfGoal(key: string): string | null {
  const option = key.split(':')[2] ?? ''
  return ownWords.test(option) ? null : option
}
const ownWords = /^($|other$|other-\d|typed-|line-)/

/** The codes behind the lines that an answer is shown in, in the same order; undefined where it has none. */
export function codesOf(value: Value | undefined): readonly string[] {
  if (typeof value !== 'object') return []
  if ('ranked' in value) return value.ranked
  if ('chosen' in value)
    return [...value.chosen, ...(value.other ?? []).map((_, i) => `other-${i + 1}`)]
  return 'choice' in value ? [value.choice] : []
}

/** `goal:`, a uuid, `:` and this: an instance of the next questionnaire has 64 characters at most. */
const longest = 22

/** Most options are short. A long one keeps its beginning; nothing but a line is called `typed-…`. */
function shortOption(option: string): string {
  const stays = option.length <= longest && !option.startsWith('typed-')
  return stays ? option : `${option.slice(0, 12)}_${hashOf(option)}`
}

/** FNV-1a, 32 bits: eight hex digits, the same for ever. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
