import { type Example, refused, verbatim } from '../example.ts'

export const longTextExamples: readonly Example<'long-text'>[] = [
  {
    name: 'own words',
    question: {
      kind: 'long-text',
      concept: 'strength.today',
      text: { nl: 'Is er iets goed gegaan?', en: 'Did something go well?' },
      help: { nl: 'Iets kleins telt ook.', en: 'Small things count too.' },
      spoken: { nl: 'Is er iets goed gegaan? Klein mag ook.', en: 'Did something go well?' },
      why: { nl: 'We beginnen met wat goed gaat.', en: 'We begin with what goes well.' },
      topic: { nl: 'Wat goed ging', en: 'What went well' },
      sharing: 'shared',
    },
    accepted: [
      {
        name: 'kept as it was typed',
        value: '  Ik heb gekookt.\nVoor 2 mensen!  ',
        lines: verbatim('  Ik heb gekookt.\nVoor 2 mensen!  '),
        trend: null,
      },
      {
        name: '4,000 emoji',
        value: '🌱'.repeat(4000),
        lines: verbatim('🌱'.repeat(4000)),
        trend: null,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('an object', { text: 'x' }, 'malformed'),
      refused('NUL', '\0', 'malformed', 'invalid-text'),
      refused('a lone surrogate', '\ud83c', 'malformed', 'invalid-text'),
      refused('nothing', '', 'invalid', 'empty'),
      refused('4,001 characters', 'x'.repeat(4001), 'invalid', 'too-long'),
      refused('4,001 emoji', '🌱'.repeat(4001), 'invalid', 'too-long'),
      refused('far too much', 'x'.repeat(1_000_000), 'invalid', 'too-long'),
    ],
  },
]
