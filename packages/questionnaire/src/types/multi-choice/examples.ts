import { type Example, refused, verbatim } from '../example.ts'

export const multiChoiceExamples: readonly Example<'multi-choice'>[] = [
  {
    name: 'with own words and an exclusive option',
    question: {
      kind: 'multi-choice',
      concept: 'strength.sources',
      text: { nl: 'Wat geeft jou kracht?', en: 'What gives you strength?' },
      help: { nl: 'Je mag meer dan één ding kiezen.', en: 'You may choose more than one thing.' },
      why: { nl: 'Kracht is een goed begin.', en: 'Strength is a good place to start.' },
      topic: { nl: 'Wat mij kracht geeft', en: 'What gives me strength' },
      sharing: 'shared',
      options: [
        { code: 'people', text: { nl: 'Mensen', en: 'People' } },
        { code: 'animals', text: { nl: 'Dieren', en: 'Animals' } },
        { code: 'dont-know', text: { nl: 'Ik weet het niet', en: 'I do not know' } },
      ],
      other: { nl: 'Iets anders, namelijk …', en: 'Something else, namely …' },
      exclusive: ['dont-know'],
    },
    accepted: [
      {
        name: 'two options, in the order of the client',
        value: { chosen: ['animals', 'people'] },
        lines: { nl: ['Dieren', 'Mensen'], en: ['Animals', 'People'] },
        trend: null,
      },
      {
        name: 'an option and own words',
        value: { chosen: ['people'], other: ['mijn volkstuin', 'zingen'] },
        lines: {
          nl: ['Mensen', 'mijn volkstuin', 'zingen'],
          en: ['People', 'mijn volkstuin', 'zingen'],
        },
        trend: null,
      },
      {
        name: 'own words only',
        value: { chosen: [], other: ['zee'] },
        lines: verbatim('zee'),
        trend: null,
      },
      {
        name: 'the exclusive option',
        value: { chosen: ['dont-know'] },
        lines: { nl: ['Ik weet het niet'], en: ['I do not know'] },
        trend: null,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('a bare list', ['people'], 'malformed'),
      refused('a code for the list', { chosen: 'people' }, 'malformed'),
      refused('a number in the list', { chosen: ['people', 1] }, 'malformed'),
      refused('own words that are no list', { chosen: [], other: 'zee' }, 'malformed'),
      refused('an unknown key', { chosen: ['people'], order: 1 }, 'malformed'),
      refused('a prototype', JSON.parse('{"chosen":["people"],"__proto__":[]}'), 'malformed'),
      refused('a lone surrogate', { chosen: [], other: ['\ud800'] }, 'malformed', 'invalid-text'),
      refused('nothing chosen', { chosen: [] }, 'invalid', 'empty'),
      refused('nothing at all', { chosen: [], other: [] }, 'invalid', 'empty'),
      refused('empty own words', { chosen: [], other: [''] }, 'invalid', 'empty'),
      refused('no such option', { chosen: ['plants'] }, 'invalid', 'unknown-option'),
      refused('own words as a code', { chosen: ['other'] }, 'invalid', 'unknown-option'),
      refused('one option twice', { chosen: ['people', 'people'] }, 'invalid', 'duplicate-option'),
      refused('excluded', { chosen: ['dont-know', 'people'] }, 'invalid', 'excluded-option'),
      refused(
        'excluded own words',
        { chosen: ['dont-know'], other: ['zee'] },
        'invalid',
        'excluded-option',
      ),
      refused('eleven own words', { chosen: [], other: elevenWords() }, 'invalid', 'too-many'),
      refused('201 characters', { chosen: [], other: ['x'.repeat(201)] }, 'invalid', 'too-long'),
    ],
  },
  {
    name: 'options only',
    question: {
      kind: 'multi-choice',
      concept: 'companion.who',
      text: { nl: 'Wie wil je naast je?', en: 'Whom do you want beside you?' },
      why: { nl: 'Je hoeft het niet alleen te doen.', en: 'You do not have to do it alone.' },
      topic: { nl: 'Wie er bij is', en: 'Who is there' },
      sharing: 'shared',
      options: [
        { code: 'friend', text: { nl: 'Een vriend', en: 'A friend' } },
        { code: 'relative', text: { nl: 'Familie', en: 'A relative' } },
      ],
    },
    accepted: [
      {
        name: 'an option and no own words',
        value: { chosen: ['friend'], other: [] },
        lines: { nl: ['Een vriend'], en: ['A friend'] },
        trend: null,
      },
    ],
    refused: [
      refused(
        'own words not asked for',
        { chosen: ['friend'], other: ['x'] },
        'invalid',
        'unknown-option',
      ),
    ],
  },
]

function elevenWords(): readonly string[] {
  return Array.from({ length: 11 }, (_, index) => `woord ${index}`)
}
