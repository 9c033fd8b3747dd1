import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MalformedError } from '../errors/errors.ts'
import { parseJsonBody } from './json-body.ts'

const parse = (text: string) =>
  parseJsonBody(Buffer.from(text), (json) => JSON.parse(json) as unknown)

describe('a body', () => {
  test('that is fine arrives as it was sent, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/\\u0000|\\ud[89a-f]|__proto__|constructor|prototype/i.test(text))
        expect(parse(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  test('may speak of constructors, have brackets in a text and escapes that are fine', () => {
    const text = '{"a":"[[[[constructor \\" \\\\","b":"\\u00e9\\ud83d\\ude00"}'
    expect(parse(text)).toEqual({ a: '[[[[constructor " \\', b: 'é😀' })
    expect(parse(`"${'['.repeat(10_000)}"`)).toHaveLength(10_000)
  })

  test('64 deep is fine and 65 is not, in lists and objects', () => {
    const nested = (depth: number) => '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2)
    expect(parse(nested(64))).toBeTruthy()
    expect(() => parse(`[${nested(64)}]`)).toThrow(MalformedError)
  })

  test.each([
    '"\\u0000"',
    '{"\\u0000":1}',
    '["\\ud800"]',
    '{"a":{"\\udfff":1}}',
    '{"\\u005f_proto__":1}',
  ])('%s is refused', (text) => {
    expect(() => parse(text)).toThrow(MalformedError)
  })
})
