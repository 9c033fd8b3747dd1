import { type Example, refused, verbatim } from '../example.ts'

export const choiceExamples: readonly Example<'choice'>[] = [
  {
    name: 'with own words',
    question: {
      kind: 'choice',
      concept: 'medication.use',
      text: { nl: 'Hoe gebruik je dit medicijn?', en: 'How do you use this medicine?' },
      help: { nl: 'We controleren je niet.', en: 'We do not check up on you.' },
      why: { nl: 'We willen weten hoe het gaat.', en: 'We want to know how it goes.' },
      topic: { nl: 'Hoe ik het gebruik', en: 'How I use it' },
      sharing: 'shared',
      options: [
        { code: 'as-agreed', text: { nl: 'Zoals afgesproken', en: 'As agreed' } },
        { code: 'sometimes', text: { nl: 'Soms', en: 'Sometimes' } },
        { code: 'constructor', text: { nl: 'Niet', en: 'Not' } },
      ],
      other: { nl: 'Anders, namelijk …', en: 'Differently, namely …' },
    },
    accepted: [
      {
        name: 'an option',
        value: { choice: 'sometimes' },
        lines: { nl: ['Soms'], en: ['Sometimes'] },
        trend: null,
      },
      {
        name: 'an option called like a key of every object',
        value: { choice: 'constructor' },
        lines: { nl: ['Niet'], en: ['Not'] },
        trend: null,
      },
      {
        name: 'own words',
        value: { choice: 'other', other: 'alleen in het weekend' },
        lines: verbatim('alleen in het weekend'),
        trend: null,
      },
      {
        name: 'something else, not said what',
        value: { choice: 'other' },
        lines: { nl: ['Anders, namelijk …'], en: ['Differently, namely …'] },
        trend: null,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('a bare code', 'sometimes', 'malformed'),
      refused('a list', [{ choice: 'sometimes' }], 'malformed'),
      refused('a number for a code', { choice: 1 }, 'malformed'),
      refused('an unknown key', { choice: 'sometimes', why: 'x' }, 'malformed'),
      refused('a prototype', JSON.parse('{"choice":"sometimes","__proto__":{}}'), 'malformed'),
      refused('NUL in own words', { choice: 'other', other: 'a\0' }, 'malformed', 'invalid-text'),
      refused('no such option', { choice: 'never' }, 'invalid', 'unknown-option'),
      refused('a key of every object', { choice: '__proto__' }, 'invalid', 'unknown-option'),
      refused(
        'words for an option',
        { choice: 'sometimes', other: 'x' },
        'invalid',
        'unknown-option',
      ),
      refused('empty own words', { choice: 'other', other: ' ' }, 'invalid', 'empty'),
      refused('201 characters', { choice: 'other', other: 'é'.repeat(201) }, 'invalid', 'too-long'),
    ],
  },
  {
    name: 'options only',
    question: {
      kind: 'choice',
      concept: 'change.wanted',
      text: { nl: 'Wil je iets veranderen?', en: 'Do you want to change something?' },
      why: { nl: 'Dan kunnen we het daarover hebben.', en: 'Then we can talk about that.' },
      topic: { nl: 'Iets veranderen', en: 'Changing something' },
      sharing: 'shared',
      options: [
        { code: 'yes', text: { nl: 'Ja', en: 'Yes' } },
        { code: 'no', text: { nl: 'Nee', en: 'No' } },
      ],
    },
    accepted: [
      { name: 'yes', value: { choice: 'yes' }, lines: { nl: ['Ja'], en: ['Yes'] }, trend: null },
    ],
    refused: [refused('own words not asked for', { choice: 'other' }, 'invalid', 'unknown-option')],
  },
]
