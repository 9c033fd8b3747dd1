import type { Section } from '@samen/questionnaire/domain'
import { somethingElse } from '../own-words.ts'
import { companion } from './companion.ts'

/** E. What the client wants of the conversation; asked first when the client stops early. */
export const conversation: Section = {
  code: 'conversation',
  title: { nl: 'Waar het gesprek over gaat', en: 'What the conversation is about' },
  items: [
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
          code: 'information',
          text: { nl: 'Ik wil meer weten', en: 'I want to know more' },
          pictogram: 'magnifier',
        },
        {
          code: 'medication',
          text: {
            nl: 'Ik wil iets veranderen aan mijn medicijnen',
            en: 'I want to change something about my medicines',
          },
          pictogram: 'pill',
        },
        {
          code: 'worries',
          text: { nl: 'Ik maak me zorgen', en: 'I am worried' },
          pictogram: 'cloud',
        },
        {
          code: 'tell',
          text: { nl: 'Ik wil iets vertellen', en: 'I want to tell you something' },
          pictogram: 'speech',
        },
        {
          code: 'choice',
          text: { nl: 'Ik wil hulp bij een keuze', en: 'I want help with a choice' },
          pictogram: 'scales',
        },
        {
          code: 'listen',
          text: { nl: 'Ik wil dat er iemand luistert', en: 'I want somebody to listen' },
          pictogram: 'ear',
        },
        {
          code: 'practical',
          text: { nl: 'Ik wil iets regelen', en: 'I want to arrange something' },
          pictogram: 'note',
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
      kind: 'long-text',
      concept: 'change.wish',
      text: { nl: 'Wat wil je graag anders?', en: 'What would you like to be different?' },
      help: {
        nl: 'Bijvoorbeeld: ik wil vaker naar buiten. Alles laten zoals het is, mag ook.',
        en: 'For example: I want to go out more often. Leaving everything as it is, is fine too.',
      },
      why: {
        nl: 'Jij weet wat je wilt. Daar kan het gesprek mee verder.',
        en: 'You know what you want. The conversation can go on from there.',
      },
      topic: { nl: 'Wat ik anders wil', en: 'What I want to be different' },
      sharing: 'shared',
    },
    {
      kind: 'long-text',
      concept: 'need.now',
      text: { nl: 'Wat heb je nu nodig?', en: 'What do you need now?' },
      help: {
        nl: 'Bijvoorbeeld: rust, iemand die meegaat, of hulp met een brief.',
        en: 'For example: rest, somebody who comes along, or help with a letter.',
      },
      why: {
        nl: 'Wat je nodig hebt, kan elke keer anders zijn.',
        en: 'What you need can be different each time.',
      },
      topic: { nl: 'Wat ik nodig heb', en: 'What I need' },
      sharing: 'shared',
    },
    companion,
    {
      kind: 'group',
      code: 'decision',
      title: { nl: 'Een keuze', en: 'A choice' },
      questions: [
        {
          kind: 'short-text',
          concept: 'decision.topic',
          text: {
            nl: 'Is er een keuze waar je over nadenkt?',
            en: 'Is there a choice you are thinking about?',
          },
          help: {
            nl: 'Bijvoorbeeld: wel of niet verhuizen. Je hoeft nu niet te kiezen.',
            en: 'For example: to move house or not. You do not have to choose now.',
          },
          why: {
            nl: 'Jullie kunnen de keuze samen bekijken. Nog niet kiezen kan altijd.',
            en: 'You can look at the choice together. Not choosing yet is always possible.',
          },
          topic: { nl: 'Mijn keuze', en: 'My choice' },
          sharing: 'shared',
        },
        {
          kind: 'long-text',
          concept: 'decision.matters',
          visible: { answered: 'decision.topic' },
          text: {
            nl: 'Wat is voor jou het belangrijkste bij deze keuze?',
            en: 'What matters most to you in this choice?',
          },
          help: {
            nl: 'Bijvoorbeeld: dat ik bij mijn hond kan blijven.',
            en: 'For example: that I can stay with my dog.',
          },
          why: {
            nl: 'Een keuze past beter als duidelijk is wat jij belangrijk vindt.',
            en: 'A choice fits better when it is clear what matters to you.',
          },
          topic: { nl: 'Wat voor mij telt', en: 'What counts for me' },
          sharing: 'shared',
        },
      ],
    },
  ],
}
