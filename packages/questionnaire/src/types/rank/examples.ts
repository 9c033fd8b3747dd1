import { type Example, refused } from '../example.ts'

export const rankExamples: readonly Example<'rank'>[] = [
  {
    name: 'at most three, with own words and an exclusive option',
    question: {
      kind: 'rank',
      concept: 'goal.conversation',
      text: { nl: 'Waar wil je over praten?', en: 'What do you want to talk about?' },
      help: { nl: 'Begin met het belangrijkste.', en: 'Begin with the most important.' },
      why: { nl: 'Jij kiest waar het gesprek over gaat.', en: 'You choose what it is about.' },
      topic: { nl: 'Waar ik over wil praten', en: 'What I want to talk about' },
      sharing: 'shared',
      most: 3,
      options: [
        { code: 'information', text: { nl: 'Ik wil meer weten', en: 'I want to know more' } },
        { code: 'worries', text: { nl: 'Ik maak me zorgen', en: 'I am worried' } },
        { code: 'tell', text: { nl: 'Ik wil iets vertellen', en: 'I want to tell something' } },
        { code: 'dont-know', text: { nl: 'Ik weet het nog niet', en: 'I do not know yet' } },
      ],
      other: { nl: 'Iets anders', en: 'Something else' },
      exclusive: ['dont-know'],
    },
    accepted: [
      {
        name: 'two, the most important first',
        value: { ranked: ['worries', 'information'] },
        lines: {
          nl: ['Ik maak me zorgen', 'Ik wil meer weten'],
          en: ['I am worried', 'I want to know more'],
        },
        trend: null,
      },
      {
        name: 'own words between the options',
        value: { ranked: ['tell', 'other', 'worries'], other: 'mijn huis' },
        lines: {
          nl: ['Ik wil iets vertellen', 'mijn huis', 'Ik maak me zorgen'],
          en: ['I want to tell something', 'mijn huis', 'I am worried'],
        },
        trend: null,
      },
      {
        name: 'something else, not said what',
        value: { ranked: ['other'] },
        lines: { nl: ['Iets anders'], en: ['Something else'] },
        trend: null,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('a bare list', ['worries'], 'malformed'),
      refused('a boolean in the list', { ranked: [true] }, 'malformed'),
      refused('an unknown key', { ranked: ['worries'], most: 9 }, 'malformed'),
      refused('own words that are no text', { ranked: ['other'], other: [] }, 'malformed'),
      refused('nothing ranked', { ranked: [] }, 'invalid', 'empty'),
      refused(
        'four',
        { ranked: ['tell', 'other', 'worries', 'information'] },
        'invalid',
        'too-many',
      ),
      refused('no such option', { ranked: ['hasOwnProperty'] }, 'invalid', 'unknown-option'),
      refused('one option twice', { ranked: ['tell', 'tell'] }, 'invalid', 'duplicate-option'),
      refused('excluded', { ranked: ['tell', 'dont-know'] }, 'invalid', 'excluded-option'),
      refused(
        'words without a rank',
        { ranked: ['tell'], other: 'x' },
        'invalid',
        'unknown-option',
      ),
      refused('empty own words', { ranked: ['other'], other: '' }, 'invalid', 'empty'),
    ],
  },
]
