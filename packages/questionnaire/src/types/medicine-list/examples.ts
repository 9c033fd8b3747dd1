import { type Example, refused } from '../example.ts'

const night = { id: 'm1', name: 'mijn nachtpil', state: 'kept' } as const

export const medicineListExamples: readonly Example<'medicine-list'>[] = [
  {
    name: 'by own names',
    question: {
      kind: 'medicine-list',
      concept: 'medication.list',
      text: { nl: 'Welke medicijnen gebruik je?', en: 'Which medicines do you use?' },
      help: { nl: '"Mijn nachtpil" is goed.', en: '"My night pill" is fine.' },
      why: { nl: 'Dan praten we over hetzelfde.', en: 'Then we talk about the same thing.' },
      topic: { nl: 'Mijn medicijnen', en: 'My medicines' },
      sharing: 'shared',
    },
    accepted: [
      {
        name: 'one kept, one new, one taken off',
        value: [
          night,
          { id: 'm2', name: 'de witte', state: 'new' },
          { id: 'm3', name: 'de oude', state: 'removed' },
        ],
        lines: {
          nl: ['mijn nachtpil', 'de witte (nieuw)', 'de oude (weggehaald)'],
          en: ['mijn nachtpil', 'de witte (new)', 'de oude (taken off)'],
        },
        trend: null,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('a text', 'mijn nachtpil', 'malformed'),
      refused('a dose', [{ ...night, dose: '5 mg' }], 'malformed'),
      refused(
        'a text for a name',
        [{ id: 'm1', text: 'mijn nachtpil', state: 'kept' }],
        'malformed',
      ),
      refused('nothing', [], 'invalid', 'empty'),
      refused('no name', [{ ...night, name: '' }], 'invalid', 'empty'),
      refused('an unknown state', [{ ...night, state: 'stopped' }], 'invalid', 'unknown-option'),
      refused('one id twice', [night, night], 'invalid', 'duplicate-option'),
    ],
  },
]
