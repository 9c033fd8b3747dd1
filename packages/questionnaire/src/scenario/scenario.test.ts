import { expect, test } from 'vitest'
import { ScenarioError, scenario } from '../scenario.ts'
import { text, withItems, yesNo } from '../testing/small-questionnaire.ts'

const definition = withItems(
  yesNo('a'),
  text('b', { visible: { concept: 'a', equals: 'yes' } }),
  text('c', { onRequest: true }),
)

test('a story that goes as it is told says nothing', () => {
  const sam = scenario(definition).answer('a', 'yes').skip('b').reload()
  sam.expectPath('a', 'b')
  sam.expectQuestion('a').toHold('yes')
  sam.expectQuestion('b').toBeSkipped()
  sam.expectQuestion('c').toBeOffered()
  sam.empty('b').expectQuestion('b').toBeOpen()
})

test.each<[string, () => unknown]>([
  ['visible', () => scenario(definition).expectQuestion('b').toBeVisible()],
  ['hidden', () => scenario(definition).expectQuestion('a').toBeHidden()],
  ['hidden, while offered', () => scenario(definition).expectQuestion('c').toBeHidden()],
  ['offered', () => scenario(definition).expectQuestion('a').toBeOffered()],
  ['a value', () => scenario(definition).answer('a', 'yes').expectQuestion('a').toHold('no')],
  ['skipped', () => scenario(definition).answer('a', 'yes').expectQuestion('a').toBeSkipped()],
  ['open', () => scenario(definition).skip('a').expectQuestion('a').toBeOpen()],
  ['refused', () => scenario(definition).skip('a').expectQuestion('a').toBeRefused('empty')],
  ['a path', () => scenario(definition).expectPath('a', 'b')],
  ['a level of nothing', () => scenario(definition).share('a', 'private')],
])('a story that goes otherwise fails: %s', (_name, story) => {
  expect(story).toThrow(ScenarioError)
})
