import { mijnVoorbereiding } from '@samen/content/questionnaires'
import type { PlacedQuestion } from '@samen/questionnaire/domain'
import { screen } from '@solidjs/testing-library'
import { describe, expect, test } from 'vitest'
import { showAtKiosk } from '../testing/shown.tsx'
import { ReadBeside } from './read-beside.tsx'

const concept = 'goal.conversation'
const question = mijnVoorbereiding.sections
  .flatMap(({ items }) => items)
  .flatMap((item) => (item.kind !== 'group' && item.concept === concept ? [item] : []))[0]

function after(...ranked: readonly string[]) {
  if (!question) throw new Error('the preparation asks for no goals')
  const answer = { concept, value: { ranked }, sharing: 'shared' as const }
  const placed: PlacedQuestion = { key: concept, concept, question, answer }
  showAtKiosk(() => <ReadBeside placed={placed} />)
  return screen.queryAllByRole('button').map((each) => each.textContent)
}

describe('what there is to read', () => {
  test('is offered to who wants help with a choice', () => {
    expect(after('worries', 'choice')).toEqual(['Keuzehulpen'])
  })
  test('with the rights, to who wants to know more', () => {
    expect(after('information')).toEqual(['Keuzehulpen', 'Mijn rechten'])
  })
  test('is not pushed on anybody else', () => {
    expect(after('worries', 'tell', 'listen')).toEqual([])
  })
})
