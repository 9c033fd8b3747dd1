import type { Section } from '@samen/questionnaire/domain'
import { somethingElse } from '../own-words.ts'
import { yesNoDontKnow } from './yes-no-dont-know.ts'

/** What should be different, what is needed, and what to talk about. */
export const whatIWant: Section = {
  code: 'what-i-want',
  title: { nl: 'Wat ik wil', en: 'What I want' },
  items: [
    {
      kind: 'choice',
      concept: 'change.want',
      text: { nl: 'Wil je iets veranderen?', en: 'Do you want to change something?' },
      help: {
        nl: 'Alles mag blijven zoals het is.',
        en: 'Everything may stay as it is.',
      },
      why: {
        nl: 'Jij kiest of er iets verandert.',
        en: 'You choose if something changes.',
      },
      topic: { nl: 'Iets veranderen', en: 'Changing something' },
      sharing: 'shared',
      options: yesNoDontKnow,
    },
    {
      kind: 'multi-choice',
      concept: 'change.wish',
      visible: { concept: 'change.want', equals: 'yes' },
      text: { nl: 'Wat wil je anders?', en: 'What do you want to be different?' },
      help: {
        nl: 'Je mag meer dan één ding kiezen.',
        en: 'You may choose more than one thing.',
      },
      why: { nl: 'Daar kunnen we over praten.', en: 'We can talk about that.' },
      topic: { nl: 'Wat ik anders wil', en: 'What I want to be different' },
      sharing: 'shared',
      options: [
        { code: 'feeling', text: { nl: 'Hoe ik me voel', en: 'How I feel' }, pictogram: 'heart' },
        { code: 'day', text: { nl: 'Mijn dag', en: 'My day' }, pictogram: 'clock' },
        { code: 'people', text: { nl: 'Mensen', en: 'People' }, pictogram: 'people' },
        {
          code: 'medicine',
          text: { nl: 'Mijn medicijnen', en: 'My medicines' },
          pictogram: 'pill',
        },
      ],
      other: somethingElse,
    },
    {
      kind: 'multi-choice',
      concept: 'need.now',
      text: { nl: 'Wat heb je nodig?', en: 'What do you need?' },
      help: {
        nl: 'Je mag meer dan één ding kiezen.',
        en: 'You may choose more than one thing.',
      },
      why: {
        nl: 'Dan kunnen we samen kijken wat er kan.',
        en: 'Then we can look together at what is possible.',
      },
      topic: { nl: 'Wat ik nodig heb', en: 'What I need' },
      sharing: 'shared',
      options: [
        { code: 'rest', text: { nl: 'Rust', en: 'Rest' }, pictogram: 'chair' },
        {
          code: 'somebody',
          text: { nl: 'Iemand die luistert', en: 'Somebody who listens' },
          pictogram: 'ear',
        },
        { code: 'explanation', text: { nl: 'Uitleg', en: 'Explanation' }, pictogram: 'magnifier' },
        {
          code: 'practical',
          text: { nl: 'Hulp bij iets regelen', en: 'Help with arranging something' },
          pictogram: 'hands',
        },
      ],
      other: somethingElse,
    },
    {
      kind: 'rank',
      concept: 'goal.conversation',
      text: { nl: 'Waar wil je over praten?', en: 'What do you want to talk about?' },
      help: {
        nl: 'Kies één, twee of drie dingen. Begin met het belangrijkste.',
        en: 'Choose one, two or three things. Start with the most important.',
      },
      why: {
        nl: 'Met jouw onderwerpen begint het gesprek.',
        en: 'The conversation starts with your subjects.',
      },
      topic: { nl: 'Waar ik over wil praten', en: 'What I want to talk about' },
      sharing: 'shared',
      most: 3,
      options: [
        {
          code: 'tell',
          text: { nl: 'Ik wil iets vertellen', en: 'I want to tell you something' },
          pictogram: 'speech',
        },
        {
          code: 'worries',
          text: { nl: 'Ik maak me zorgen', en: 'I am worried' },
          pictogram: 'cloud',
        },
        {
          code: 'medication',
          text: { nl: 'Mijn medicijnen', en: 'My medicines' },
          pictogram: 'pill',
        },
        {
          code: 'dont-know',
          text: { nl: 'Ik weet het nog niet', en: 'I do not know yet' },
          pictogram: 'question',
        },
      ],
      other: somethingElse,
      exclusive: ['dont-know'],
    },
    {
      kind: 'choice',
      concept: 'peer.wanted',
      text: {
        nl: 'Wil je hulp van een ervaringsdeskundige?',
        en: 'Do you want help from a peer expert?',
      },
      help: {
        nl: 'Dat is iemand die zelf een moeilijke tijd heeft gehad.',
        en: 'That is somebody who has had a hard time too.',
      },
      why: {
        nl: 'Een ervaringsdeskundige kan naast je zitten. Dat hoeft niet.',
        en: 'A peer expert can sit beside you. You do not have to.',
      },
      topic: { nl: 'Hulp van een ervaringsdeskundige', en: 'Help from a peer expert' },
      sharing: 'shared',
      options: yesNoDontKnow,
    },
  ],
}
