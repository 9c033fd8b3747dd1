import { type Example, refused } from '../example.ts'

export const dateExamples: readonly Example<'date'>[] = [
  {
    name: 'whole or partial',
    question: {
      kind: 'date',
      concept: 'medication.since',
      text: { nl: 'Sinds wanneer?', en: 'Since when?' },
      help: { nl: 'Alleen een jaar is ook goed.', en: 'Just a year is fine too.' },
      why: { nl: 'Dan zien we het op de tijdlijn.', en: 'Then we see it on the timeline.' },
      topic: { nl: 'Sinds wanneer', en: 'Since when' },
      sharing: 'shared',
    },
    accepted: [
      {
        name: 'a day',
        value: '2026-03-14',
        lines: { nl: ['14 maart 2026'], en: ['14 March 2026'] },
        trend: null,
      },
      {
        name: 'a month',
        value: '2026-03',
        lines: { nl: ['maart 2026'], en: ['March 2026'] },
        trend: null,
      },
      { name: 'a year', value: '2026', lines: { nl: ['2026'], en: ['2026'] }, trend: null },
      {
        name: 'a leap day',
        value: '2024-02-29',
        lines: { nl: ['29 februari 2024'], en: ['29 February 2024'] },
        trend: null,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('a number', 2026, 'malformed'),
      refused('NUL', '2026\0', 'malformed', 'invalid-text'),
      refused('nothing', '', 'invalid', 'not-a-date'),
      refused('words', 'vorige week', 'invalid', 'not-a-date'),
      refused('a day that was not', '2026-02-29', 'invalid', 'not-a-date'),
      refused('a month that is not', '2026-13', 'invalid', 'not-a-date'),
      refused('month zero', '2026-00-10', 'invalid', 'not-a-date'),
      refused('day zero', '2026-01-00', 'invalid', 'not-a-date'),
      refused('a time', '2026-03-14T10:00', 'invalid', 'not-a-date'),
      refused('another order', '14-03-2026', 'invalid', 'not-a-date'),
      refused('long ago', '1066-10-14', 'invalid', 'out-of-range'),
      refused('far ahead', '9999', 'invalid', 'out-of-range'),
    ],
  },
]
