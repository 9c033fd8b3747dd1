import { expect, test } from 'vitest'
import { scenario } from '../scenario.ts'
import { text, withItems, yesNo } from '../testing/small-questionnaire.ts'
import { nextScreen, previousScreen, screenToResume } from './navigation.ts'

const definition = withItems(
  yesNo('a'),
  text('b', { visible: { concept: 'a', equals: 'yes' } }),
  text('c'),
)

test('next and back follow the path as it is now', () => {
  const { evaluation } = scenario(definition).answer('a', 'yes')
  expect(nextScreen(evaluation, 'a')?.key).toBe('b')
  expect(previousScreen(evaluation, 'c')?.key).toBe('b')
  expect(nextScreen(evaluation, 'c')).toBeUndefined()
  expect(previousScreen(evaluation, 'a')).toBeUndefined()
})

test('from a screen that is gone, the client goes on where something is still open', () => {
  const { evaluation } = scenario(definition).answer('a', 'no')
  expect(nextScreen(evaluation, 'b')?.key).toBe('c')
  expect(previousScreen(evaluation, 'b')?.key).toBe('c')
})

test('a client who comes back resumes at the first open screen, or at the end', () => {
  expect(screenToResume(scenario(definition).evaluation)?.key).toBe('a')
  expect(screenToResume(scenario(definition).skip('a').evaluation)?.key).toBe('c')
  expect(screenToResume(scenario(definition).skip('a', 'c').evaluation)?.key).toBe('c')
})
