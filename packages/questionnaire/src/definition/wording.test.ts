import { describe, expect, test } from 'vitest'
import { both, options, tenScale } from '../testing/small-questionnaire.ts'
import { wordingKey } from './wording.ts'

const sleep = tenScale('sleep')

describe('a trend goes on', () => {
  test.each([
    ['the same question', { ...sleep }],
    ['other help', { ...sleep, help: both('help') }],
    ['another default level', { ...sleep, sharing: 'private' } as const],
    ['another place on the path', { ...sleep, visible: { answered: 'other' } }],
    [
      'its languages in another order',
      { ...sleep, text: { en: sleep.text.en, nl: sleep.text.nl } },
    ],
  ])('%s', (_name, question) => {
    expect(wordingKey(question)).toBe(wordingKey(sleep))
  })
})

describe('a trend breaks', () => {
  test.each([
    ['another concept', { ...sleep, concept: 'rest' }],
    ['another text', { ...sleep, text: both('slept?') }],
    ['a text that differs in one language', { ...sleep, text: { ...sleep.text, en: 'Slept?' } }],
    ['other bounds', { ...sleep, max: 5 }],
    ['another end', { ...sleep, high: both('great') }],
    ['steps in words', { ...sleep, steps: options('a', 'b') }],
  ])('%s', (_name, question) => {
    expect(wordingKey(question)).not.toBe(wordingKey(sleep))
  })
})

test('in one language only what is read in it counts', () => {
  const reworded = { ...sleep, text: { ...sleep.text, en: 'Slept?' } }
  expect(wordingKey(reworded, 'nl')).toBe(wordingKey(sleep, 'nl'))
  expect(wordingKey(reworded, 'en')).not.toBe(wordingKey(sleep, 'en'))
})

test('is short', () => {
  expect(wordingKey(sleep)).toMatch(/^[0-9a-f]{16}$/)
})
