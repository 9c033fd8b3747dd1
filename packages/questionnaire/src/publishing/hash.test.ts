import { expect, test } from 'vitest'
import { canonicalJson, definitionHash, NotJsonError } from '../publish.ts'
import { text, withItems } from '../testing/small-questionnaire.ts'

test('equal content gives one text, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined })).toBe(
    '{"b":[1,{"c":"é","d":null}]}',
  )
  expect(canonicalJson({ c: 1, a: 2 })).toBe(canonicalJson({ a: 2, c: 1 }))
})

test.each([Number.NaN, 1n, () => 1, undefined, [undefined]])('%s is no JSON', (value) => {
  expect(() => canonicalJson(value)).toThrow(NotJsonError)
})

test('one letter more is another hash', () => {
  const definition = withItems(text('a'))
  const reloaded = JSON.parse(JSON.stringify(definition)) as typeof definition
  expect(definitionHash(definition)).toMatch(/^[0-9a-f]{64}$/)
  expect(definitionHash(reloaded)).toBe(definitionHash(definition))
  expect(definitionHash({ ...definition, id: 'smaller' })).not.toBe(definitionHash(definition))
})
