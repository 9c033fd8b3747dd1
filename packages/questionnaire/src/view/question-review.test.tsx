import { render } from '@solidjs/testing-library'
import { expect, it } from 'vitest'
import type { Question } from '../definition/questionnaire.ts'
import type { Value } from '../response/values.ts'
import { allExamples, examplesByKind } from '../types/examples.ts'
import { testTexts } from '../testing/question-texts.ts'
import { QuestionReview } from './question-review.tsx'

function shown(question: Question | undefined, value: Value | undefined) {
  if (!question || value === undefined) throw new Error('no such example')
  return render(() => (
    <QuestionReview question={question} value={value} language="nl" texts={testTexts} />
  )).container
}

it.each(allExamples.map((example) => [`${example.question.kind}: ${example.name}`, example]))(
  '%s: every answer is shown, in words',
  (_name, { question, accepted }) => {
    for (const { value } of accepted) expect(shown(question, value).textContent).not.toBe('')
  },
)

it('the words of a client are shown as they were written, markup and line ends too', () => {
  const words = 'Ik zei: <b>nee</b>.\n\nEn toen & daarna “ja”.'
  const container = shown(examplesByKind['long-text'][0]?.question, words)
  expect(container.textContent).toBe(words)
  expect(container.querySelector('b')).toBeNull()
})

it('a ranking keeps its order, with own words where they rank', () => {
  const container = shown(examplesByKind.rank[0]?.question, {
    ranked: ['other', 'worries'],
    other: 'mijn hond',
  })
  const lines = Array.from(container.querySelectorAll('ol > li'), (item) => item.textContent)
  expect(lines).toEqual(['mijn hond', 'Ik maak me zorgen'])
})

it('a number comes with what both ends mean', () => {
  expect(shown(examplesByKind.scale[0]?.question, 7).textContent).toContain('0 = heel slecht')
})

it('what was removed from a list is shown as removed', () => {
  const container = shown(examplesByKind['medicine-list'][0]?.question, [
    { id: 'a', name: 'mijn nachtpil', state: 'removed' },
  ])
  expect(container.querySelector('del')?.textContent).toBe('mijn nachtpil')
  expect(container.textContent).toContain('weggehaald')
})

it('a partial date reads as people say it', () => {
  const question = examplesByKind.date[0]?.question
  expect(shown(question, '2026').textContent).toBe('2026')
  expect(shown(question, '2026-03').textContent).toBe('maart 2026')
  expect(shown(question, '2026-03-04').textContent).toBe('4 maart 2026')
})
