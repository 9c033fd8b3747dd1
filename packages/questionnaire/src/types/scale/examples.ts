import { type Example, refused } from '../example.ts'

export const scaleExamples: readonly Example<'scale'>[] = [
  {
    name: 'from 0 to 10',
    question: {
      kind: 'scale',
      concept: 'sleep.quality',
      text: { nl: 'Hoe heb je geslapen?', en: 'How did you sleep?' },
      help: { nl: 'Je kunt het niet fout doen.', en: 'There are no wrong answers.' },
      why: { nl: 'Slaap doet veel met je dag.', en: 'Sleep does a lot to your day.' },
      topic: { nl: 'Slapen', en: 'Sleep' },
      sharing: 'shared',
      trend: true,
      min: 0,
      max: 10,
      low: { nl: 'heel slecht', en: 'very badly' },
      high: { nl: 'heel goed', en: 'very well' },
      better: 'high',
    },
    accepted: [
      {
        name: 'the lowest',
        value: 0,
        lines: {
          nl: ['0 (0 = heel slecht, 10 = heel goed)'],
          en: ['0 (0 = very badly, 10 = very well)'],
        },
        trend: 0,
      },
      {
        name: 'the highest',
        value: 10,
        lines: {
          nl: ['10 (0 = heel slecht, 10 = heel goed)'],
          en: ['10 (0 = very badly, 10 = very well)'],
        },
        trend: 10,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('a text', '7', 'malformed'),
      refused('a boolean', true, 'malformed'),
      refused('a list', [7], 'malformed'),
      refused('an object', { value: 7 }, 'malformed'),
      refused('too high', 11, 'invalid', 'out-of-range'),
      refused('too low', -1, 'invalid', 'out-of-range'),
      refused('between two', 2.5, 'invalid', 'not-a-whole-number'),
      refused('not a number', Number.NaN, 'invalid', 'not-a-whole-number'),
      refused('endless', Number.POSITIVE_INFINITY, 'invalid', 'not-a-whole-number'),
    ],
  },
  {
    name: 'five steps in words',
    question: {
      kind: 'scale',
      concept: 'feeling.easy',
      text: { nl: 'Gaat het goed met je?', en: 'Are you doing well?' },
      why: { nl: 'Dan weten we hoe je erbij zit.', en: 'Then we know how you are.' },
      topic: { nl: 'Hoe het gaat', en: 'How it goes' },
      sharing: 'shared',
      trend: true,
      min: 1,
      max: 5,
      low: { nl: 'heel slecht', en: 'very badly' },
      high: { nl: 'heel goed', en: 'very well' },
      better: 'high',
      steps: [
        { code: 'very-badly', text: { nl: 'Heel slecht', en: 'Very badly' } },
        { code: 'badly', text: { nl: 'Slecht', en: 'Badly' } },
        { code: 'so-so', text: { nl: 'Gaat wel', en: 'So-so' } },
        { code: 'well', text: { nl: 'Goed', en: 'Well' } },
        { code: 'very-well', text: { nl: 'Heel goed', en: 'Very well' } },
      ],
    },
    accepted: [
      { name: 'a step', value: 4, lines: { nl: ['Goed'], en: ['Well'] }, trend: 4 },
      { name: 'the first', value: 1, lines: { nl: ['Heel slecht'], en: ['Very badly'] }, trend: 1 },
    ],
    refused: [
      refused('below the first step', 0, 'invalid', 'out-of-range'),
      refused('the code of a step', 'well', 'malformed'),
    ],
  },
]
