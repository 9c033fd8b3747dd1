/** Shown where no font has the character. */
export const missing = '\u25a1'
const mayBreak = '\u200b'
/** Longer than any word; a longer run would go over the edge of the paper. */
const longRun = 30

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
// PDF/UA has no place for these: they say nothing, or are no characters at all.
const disallowed = /[\ufeff\p{Noncharacter_Code_Point}]/gu
// Without a shape of their own: the typesetter needs no glyph for these.
const shapeless = /^[\p{Default_Ignorable_Code_Point}\n ]$/u

export interface Printable {
  readonly text: string
  /** Some of it could not be shown. */
  readonly incomplete: boolean
}

/**
 * What people wrote, so that it can be set: what no font has becomes one box per character, and a run
 * without spaces may be broken. A PDF/UA without a glyph for its text is refused, so that this decides
 * whether there is a paper at all.
 *
 * @param plain true leaves out marks and joiners as well, for text that fonts cannot put together.
 */
export function printable(
  written: string,
  characters: ReadonlySet<number>,
  plain = false,
): Printable {
  let incomplete = false
  const shown = [...spaced(written.normalize('NFC'))]
    .map((character) => {
      if (plain && /[\p{M}\p{Cf}]/u.test(character)) return ''
      if (shapeless.test(character)) return character
      if (characters.has(character.codePointAt(0) ?? 0)) return character
      incomplete = true
      return missing
    })
    .join('')
  return { text: breakable(shown), incomplete }
}

/** Tabs and other controls are spaces; all ends of lines are one. */
function spaced(text: string): string {
  return text
    .replaceAll(disallowed, '')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[^\P{Cc}\n]|\p{Cs}/gu, ' ')
}

function breakable(text: string): string {
  return text.replaceAll(/[^\s\u200b]{31,}/gu, (run) =>
    [...graphemes.segment(run)]
      .map(({ segment }, i) => (i > 0 && i % longRun === 0 ? mayBreak + segment : segment))
      .join(''),
  )
}

/** Every text in a JSON value made printable; keys are ours and stay. */
export function printableIn(
  value: unknown,
  characters: ReadonlySet<number>,
  plain: boolean,
): { readonly value: unknown; readonly incomplete: boolean } {
  let incomplete = false
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') {
      const shown = printable(one, characters, plain)
      incomplete ||= shown.incomplete
      return shown.text
    }
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one === 'object' && one !== null)
      return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]))
    return one
  }
  return { value: walk(value), incomplete }
}
