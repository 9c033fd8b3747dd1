import { type Example, refused } from '../example.ts'

export const yesNoExamples: readonly Example<'yes-no'>[] = [
  {
    name: 'yes, no, or rather not say',
    question: {
      kind: 'yes-no',
      concept: 'medication.uses',
      text: { nl: 'Gebruik je medicijnen?', en: 'Do you use medicines?' },
      why: { nl: 'Anders slaan we dit deel over.', en: 'Otherwise we leave this part out.' },
      topic: { nl: 'Medicijnen', en: 'Medicines' },
      sharing: 'shared',
    },
    accepted: [
      { name: 'yes', value: 'yes', lines: { nl: ['Ja'], en: ['Yes'] }, trend: null },
      { name: 'no', value: 'no', lines: { nl: ['Nee'], en: ['No'] }, trend: null },
      {
        name: 'rather not',
        value: 'rather-not',
        lines: { nl: ['Zeg ik liever niet'], en: ['I would rather not say'] },
        trend: null,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('a boolean', true, 'malformed'),
      refused('an object', { choice: 'yes' }, 'malformed'),
      refused('another word', 'ja', 'invalid', 'unknown-option'),
      refused('a key of every object', 'toString', 'invalid', 'unknown-option'),
    ],
  },
]
