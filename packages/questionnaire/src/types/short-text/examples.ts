import { type Example, refused, verbatim } from '../example.ts'

export const shortTextExamples: readonly Example<'short-text'>[] = [
  {
    name: 'one line',
    question: {
      kind: 'short-text',
      concept: 'strength.unused',
      text: { nl: 'Wat zou je weer willen doen?', en: 'What would you like to do again?' },
      why: { nl: 'Wat je kon, kun je vaak nog.', en: 'What you could do, you often still can.' },
      topic: { nl: 'Weer oppakken', en: 'To pick up again' },
      sharing: 'shared',
    },
    accepted: [
      { name: 'a line', value: 'gitaar spelen', lines: verbatim('gitaar spelen'), trend: null },
      {
        name: '400 emoji',
        value: '🌱'.repeat(400),
        lines: verbatim('🌱'.repeat(400)),
        trend: null,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('a number', 7, 'malformed'),
      refused('NUL', 'a\0b', 'malformed', 'invalid-text'),
      refused('a lone surrogate', 'a\udc00', 'malformed', 'invalid-text'),
      refused('nothing', '', 'invalid', 'empty'),
      refused('white space', ' \n\t', 'invalid', 'empty'),
      refused('401 emoji', '🌱'.repeat(401), 'invalid', 'too-long'),
    ],
  },
]
