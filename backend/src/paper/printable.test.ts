import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fontFamilies } from './fonts.ts'
import { charactersOf, charactersOfAll } from './glyphs.ts'
import { missing, printable, printableIn } from './printable.ts'

const fonts = fontFamilies().map(({ files }) => files.map((file) => readFileSync(file)))
const characters = charactersOfAll(fonts)
const codeOf = (character: string) => character.codePointAt(0) ?? 0

test('a font tells which characters it can draw', () => {
  const [atkinson, emoji, dejavu] = fonts.map((faces) => charactersOfAll([faces]))
  for (const character of 'Aéğ€“') expect(atkinson?.has(codeOf(character))).toBe(true)
  for (const character of 'Жب→') expect(atkinson?.has(codeOf(character))).toBe(false)
  for (const character of 'Жبש→Ω□') expect(dejavu?.has(codeOf(character))).toBe(true)
  for (const character of '😀🧡') expect(emoji?.has(codeOf(character))).toBe(true)
  expect(charactersOf(new Uint8Array(64))).toEqual(new Set())
})

test('a character counts when every face of a family has it: bold is not looked in for plain', () => {
  const [, , faces = []] = fonts
  const [plain, bold] = faces.map(charactersOf)
  expect(bold?.has(codeOf('𝗔'))).toBe(true)
  expect(plain?.has(codeOf('𝗔'))).toBe(false)
  expect(characters.has(codeOf('𝗔'))).toBe(false)
})

test('what people wrote stays as they wrote it', () => {
  for (const text of ['Ik heb gekookt.\nEn gewandeld.', 'Ёлка', 'مرحبا', '👩‍👩‍👧 ❤️', '#import *$x$'])
    expect(printable(text, characters)).toEqual({ text, incomplete: false })
})

test('a character that no font has is one box, and that is said', () => {
  expect(printable('a 漢字', characters)).toEqual({
    text: `a ${missing}${missing}`,
    incomplete: true,
  })
})

test('controls become spaces, every kind of line end a line end', () => {
  expect(printable('a\tb\u0007c\r\nd\u2028e\ud83d\ufeff\uffff', characters).text).toBe(
    'a b c\nd\ne ',
  )
})

test('a run without spaces may be broken, never inside one sign', () => {
  const run = printable('👩‍👩‍👧'.repeat(61), characters).text
  expect(run.split('\u200b').map((part) => part.length)).toEqual([30 * 8, 30 * 8, 8])
  expect(run.replaceAll('\u200b', '')).toBe('👩‍👩‍👧'.repeat(61))
})

test('plain leaves out marks and joiners', () => {
  expect(printable('x\u0323\u0301 👩‍👧', characters, true).text).toBe('x 👩👧')
})

test('whatever is written, nothing is left that no font has', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (written, plain) => {
      const { text } = printable(written, characters, plain)
      const shaped = [...text].filter((one) => !/[\p{Default_Ignorable_Code_Point}\n ]/u.test(one))
      expect(shaped.filter((one) => !characters.has(codeOf(one)))).toEqual([])
    }),
  )
})

test('every text in a value is made printable, and keys are left', () => {
  const { value, incomplete } = printableIn({ 漢: ['漢', 1, null, { a: 'a' }] }, characters, false)
  expect(value).toEqual({ 漢: [missing, 1, null, { a: 'a' }] })
  expect(incomplete).toBe(true)
})
