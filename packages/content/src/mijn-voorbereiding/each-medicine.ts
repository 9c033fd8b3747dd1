import type { Group } from '@samen/questionnaire/domain'
import { somethingElse } from '../own-words.ts'
import { tenScale } from '../ten-scale.ts'

/** Asked once for each medicine on the client's own list. */
export const eachMedicine: Group = {
  kind: 'group',
  code: 'medicine',
  title: { nl: '{name}', en: '{name}' },
  help: {
    nl: 'We controleren je niet. We willen weten hoe het voor jou gaat.',
    en: 'We do not check up on you. We want to know how it goes for you.',
  },
  over: { concept: 'medication.list' },
  visible: { concept: 'medication.uses', equals: 'yes' },
  questions: [
    {
      kind: 'choice',
      concept: 'medication.use',
      text: { nl: 'Hoe gebruik je dit medicijn?', en: 'How do you use this medicine?' },
      why: {
        nl: 'Iedereen gebruikt medicijnen op zijn eigen manier. Daar kan een reden voor zijn.',
        en: 'Everybody uses medicines in their own way. There can be a reason for that.',
      },
      topic: { nl: 'Hoe ik het gebruik', en: 'How I use it' },
      sharing: 'shared',
      asksSharing: true,
      options: [
        { code: 'as-agreed', text: { nl: 'Zoals afgesproken', en: 'As agreed' } },
        { code: 'mostly', text: { nl: 'Meestal zoals afgesproken', en: 'Mostly as agreed' } },
        { code: 'sometimes', text: { nl: 'Soms', en: 'Sometimes' } },
        { code: 'not', text: { nl: 'Niet', en: 'Not at all' } },
      ],
      other: { nl: 'Anders, namelijk …', en: 'Differently, namely …' },
    },
    {
      kind: 'short-text',
      concept: 'medication.use_why',
      visible: {
        all: [
          { answered: 'medication.use' },
          { not: { concept: 'medication.use', equals: 'as-agreed' } },
        ],
      },
      text: { nl: 'Wil je vertellen waarom?', en: 'Do you want to tell why?' },
      help: {
        nl: 'Bijvoorbeeld: ik word er moe van, of ik vergeet het.',
        en: 'For example: it makes me tired, or I forget it.',
      },
      why: {
        nl: 'Jouw reden helpt om samen te kijken wat bij je past.',
        en: 'Your reason helps to look together at what suits you.',
      },
      topic: { nl: 'Waarom ik het zo gebruik', en: 'Why I use it this way' },
      sharing: 'shared',
      asksSharing: true,
    },
    tenScale({
      concept: 'medication.help',
      text: { nl: 'Hoeveel helpt het jou?', en: 'How much does it help you?' },
      low: { nl: 'helemaal niet', en: 'not at all' },
      high: { nl: 'heel veel', en: 'very much' },
      better: 'high',
      why: {
        nl: 'Jij merkt zelf of een medicijn iets doet.',
        en: 'You notice yourself if a medicine does something.',
      },
      topic: { nl: 'Hoeveel het helpt', en: 'How much it helps' },
      sharing: 'shared',
      trend: true,
    }),
    tenScale({
      concept: 'medication.bother',
      text: { nl: 'Hoeveel last heb je ervan?', en: 'How much does it bother you?' },
      low: { nl: 'geen last', en: 'not at all' },
      high: { nl: 'heel veel last', en: 'very much' },
      better: 'low',
      why: {
        nl: 'Een medicijn kan helpen en toch vervelend zijn. Je kunt allebei zeggen.',
        en: 'A medicine can help and still be unpleasant. You can say both.',
      },
      topic: { nl: 'Hoeveel last ik heb', en: 'How much it bothers me' },
      sharing: 'shared',
      trend: true,
    }),
    {
      kind: 'multi-choice',
      concept: 'medication.bother_kind',
      visible: { concept: 'medication.bother', greater: 0 },
      text: { nl: 'Waar heb je last van?', en: 'What bothers you?' },
      help: {
        nl: 'Je mag meer dan één ding kiezen.',
        en: 'You may choose more than one thing.',
      },
      why: {
        nl: 'Iedereen merkt iets anders van een medicijn. Jij weet wat jij merkt.',
        en: 'Everybody notices other things. You know what you notice.',
      },
      topic: { nl: 'Waar ik last van heb', en: 'What bothers me' },
      sharing: 'shared',
      asksSharing: true,
      options: [
        { code: 'tired', text: { nl: 'Moe', en: 'Tired' } },
        { code: 'weight', text: { nl: 'Mijn gewicht', en: 'My weight' } },
        { code: 'restless', text: { nl: 'Onrustig', en: 'Restless' } },
        { code: 'flat', text: { nl: 'Ik voel me vlak', en: 'I feel flat' } },
        { code: 'sexuality', text: { nl: 'Seks', en: 'Sex' } },
        { code: 'trembling', text: { nl: 'Trillen', en: 'Trembling' } },
        { code: 'concentration', text: { nl: 'Moeilijk opletten', en: 'Hard to concentrate' } },
        { code: 'dry-mouth', text: { nl: 'Droge mond', en: 'Dry mouth' } },
      ],
      other: somethingElse,
    },
  ],
}
