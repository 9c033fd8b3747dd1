import type { ShownAnswer } from '@samen/consultation'
import { expect, test } from 'vitest'
import { topicsOf } from './topic-lines.ts'

const answer = (topic: string, lines: readonly string[], note?: string): ShownAnswer => ({
  key: topic,
  topic,
  question: '',
  lines,
  ...(note === undefined ? {} : { note }),
})

test('what was said stands under its topic once; a short line keeps its label when it is taken', () => {
  expect(
    topicsOf([
      answer('Slapen', ['5'], 'Ik word om vier uur wakker'),
      answer('Wat mij kracht geeft', ['Een dier']),
      answer('Slapen', ['overdag moe']),
      answer('Eten', []),
    ]),
  ).toEqual([
    {
      topic: 'Slapen',
      lines: [
        { shown: '5', taken: 'Slapen: 5' },
        { shown: 'Ik word om vier uur wakker', taken: 'Ik word om vier uur wakker' },
        { shown: 'overdag moe', taken: 'Slapen: overdag moe' },
      ],
    },
    {
      topic: 'Wat mij kracht geeft',
      lines: [{ shown: 'Een dier', taken: 'Wat mij kracht geeft: Een dier' }],
    },
  ])
})

test('a line that names its topic already does not name it twice', () => {
  expect(topicsOf([answer('Slapen', ['Slapen: 5'])])[0]?.lines[0]?.taken).toBe('Slapen: 5')
})
