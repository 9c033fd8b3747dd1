import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { readFileSync } from 'node:fs'
import { UnavailableError } from '../errors/errors.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { fontFamilies } from './fonts.ts'
import { charactersOfAll } from './glyphs.ts'
import { Typesetter, type TypesetterLimits, TypesettingError } from './typesetter.ts'

const source = `
#let data = json(bytes(sys.inputs.data))
#set document(title: "Proef")
#set text(font: json(bytes(sys.inputs.fonts)), fallback: false, lang: "nl")
= Proef
#for one in data { par(one) }
`
const madeAt = Date.UTC(2026, 10, 21) / 1000
const sheet = (...data: readonly string[]) => ({ source, data, madeAt })

let typesetter = new Typesetter()
function given(limits: Partial<TypesetterLimits>): Typesetter {
  typesetter = new Typesetter(limits)
  return typesetter
}
afterEach(() => typesetter.close())

test('text is set as it was written, and never read as markup', async () => {
  const written = [
    '#import "@preview/x:1.0.0": *',
    '*vet* _schuin_ $x^2$ [haken] `code` \\ // = kop - lijst',
    '#read("/etc/passwd")',
    '"]; panic("nee") ["',
  ]
  const pdf = await readPdf(await given({}).set(sheet(...written)))
  for (const line of written) expect(pdf.text).toContain(line)
  expect(pdf).toMatchObject({ title: 'Proef', language: 'nl', universalAccess: '1', tagged: true })
})

/** Letters and signs of every kind that some font of ours has, in any order; and some that none has. */
const families = fontFamilies().map(({ files }) => files.map((file) => readFileSync(file)))
const known = [...charactersOfAll(families)].map((code) => String.fromCodePoint(code))
const sign = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom('\u0301', '\u200d', '\ufe0f', '\u064e', '\u202e', '\u00ad', '\n', ' ', '漢', 'ก็'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

test('whatever people write, there is a paper', { timeout: 120_000 }, async () => {
  const setter = given({})
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(sign, { maxLength: 60 })), async (texts) => {
      const pdf = await setter.set(sheet(...texts.map((signs) => signs.join(''))))
      expect(pdf.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})

test('four thousand characters fit, with spaces and without', async () => {
  const pdf = await readPdf(await given({}).set(sheet('woord '.repeat(666), 'x'.repeat(4000))))
  expect(pdf.text.match(/woord/g)).toHaveLength(666)
  expect(pdf.text.match(/x/g)).toHaveLength(4000)
})

test('only our own fonts are used, and ours comes first', async () => {
  const pdf = await readPdf(await given({}).set(sheet('Sam wil slapen', 'Жизнь 😀')))
  expect(pdf.fonts.map((name) => name.replace(/^[A-Z]{6}\+/, '')).toSorted()).toEqual([
    'AtkinsonHyperlegibleNext-Bold',
    'AtkinsonHyperlegibleNext-Regular',
    'DejaVuSans',
    'NotoEmoji-Regular',
  ])
})

test('the process ends when there is nothing to do, and starts again when there is', async () => {
  const setter = given({ idle: 0 })
  await setter.set(sheet('een'))
  await vi.waitFor(() => expect(setter.processId).toBeUndefined())
  expect((await setter.set(sheet('twee'))).length).toBeGreaterThan(0)
})

test('it starts when somebody is choosing, and ends when nothing comes of it', async () => {
  const setter = given({ idle: 0 })
  setter.prepare()
  const { processId } = setter
  expect(processId).toBeDefined()
  setter.prepare()
  expect(setter.processId).toBe(processId)
  await vi.waitFor(() => expect(setter.processId).toBeUndefined())
  setter.close()
  setter.prepare()
  expect(setter.processId).toBeUndefined()
})

test('one that takes too long is stopped and said no to; the next one is set', async () => {
  const setter = given({ deadline: 3000 })
  const endless = '#for a in range(100000) { for b in range(100000) { let c = a + b } }'
  const stuck = setter.set({ source: endless, data: [], madeAt })
  const next = setter.set(sheet('daarna'))
  await expect(stuck).rejects.toBeInstanceOf(UnavailableError)
  expect((await next).length).toBeGreaterThan(0)
})

test('too many at once are refused, and none after the end', async () => {
  const setter = given({ waiting: 1 })
  const first = setter.set(sheet('een'))
  await expect(setter.set(sheet('twee'))).rejects.toBeInstanceOf(UnavailableError)
  await first
  setter.close()
  await expect(setter.set(sheet('drie'))).rejects.toBeInstanceOf(UnavailableError)
})

test('a process that dies takes nothing with it', async () => {
  const setter = given({})
  await setter.set(sheet('een'))
  const { processId } = setter
  if (processId !== undefined) process.kill(processId, 'SIGKILL')
  await vi.waitFor(() => expect(setter.processId).toBeUndefined())
  expect((await setter.set(sheet('twee'))).length).toBeGreaterThan(0)
})

test('our own mistake in a source is an error that says nothing of the text', async () => {
  const failed = given({}).set({ source: '#nergens(', data: ['Geheim'], madeAt })
  await expect(failed).rejects.toBeInstanceOf(TypesettingError)
  await expect(failed).rejects.not.toThrow(/Geheim/)
})
