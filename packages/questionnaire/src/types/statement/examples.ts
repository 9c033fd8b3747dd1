import { type Example, refused } from '../example.ts'

export const statementExamples: readonly Example<'statement'>[] = [
  {
    name: 'something to read',
    question: {
      kind: 'statement',
      concept: 'safety.notice',
      text: {
        nl: 'Je antwoord wordt nu nog niet gelezen. Wil je nu iemand spreken? Tik op Hulp.',
        en: 'Nobody reads your answer yet. Do you want to speak to somebody now? Tap Help.',
      },
      why: { nl: 'Zo weet je wat er gebeurt.', en: 'So you know what happens.' },
      topic: { nl: 'Goed om te weten', en: 'Good to know' },
      sharing: 'shared',
    },
    accepted: [],
    refused: [
      refused('null', null, 'invalid', 'takes-no-answer'),
      refused('a text', 'gelezen', 'invalid', 'takes-no-answer'),
    ],
  },
]
