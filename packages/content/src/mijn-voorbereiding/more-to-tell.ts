import type { Question } from '@samen/questionnaire/domain'
import { somethingElse } from '../own-words.ts'

/** What belongs to "Kracht en energie" but only appears when the client opens it. */
export const moreToTell: readonly Question[] = [
  {
    kind: 'short-text',
    concept: 'strength.unused',
    text: {
      nl: 'Was je ergens goed in, en wil je dat weer doen?',
      en: 'Were you good at something that you want to do again?',
    },
    help: {
      nl: 'Bijvoorbeeld: gitaar spelen, koken of voetballen.',
      en: 'For example: playing the guitar, cooking or football.',
    },
    why: {
      nl: 'Iets van vroeger kan weer een begin zijn. Jij kiest of je dat wilt.',
      en: 'Something from the past can be a new start. You choose if you want that.',
    },
    topic: { nl: 'Wat ik weer wil doen', en: 'What I want to do again' },
    sharing: 'shared',
    onRequest: true,
  },
  {
    kind: 'long-text',
    concept: 'story.note',
    text: {
      nl: 'Wat is belangrijk om over jou te weten?',
      en: 'What is important to know about you?',
    },
    help: {
      nl: 'Dit is jouw verhaal. Alleen jij ziet het, tot je het deelt.',
      en: 'This is your story. Only you see it, until you share it.',
    },
    why: {
      nl: 'Als je het deelt, hoef je het niet elke keer opnieuw te vertellen.',
      en: 'If you share it, you do not have to tell it again each time.',
    },
    topic: { nl: 'Mijn verhaal', en: 'My story' },
    sharing: 'private',
    onRequest: true,
  },
  {
    kind: 'multi-choice',
    concept: 'contact.preference',
    text: { nl: 'Hoe praat jij het liefst?', en: 'How do you like to talk?' },
    help: {
      nl: 'Je mag meer dan één ding kiezen.',
      en: 'You may choose more than one thing.',
    },
    why: {
      nl: 'Dan kan het gesprek gaan op een manier die bij je past.',
      en: 'Then the conversation can go in a way that suits you.',
    },
    topic: { nl: 'Zo praat ik het liefst', en: 'How I like to talk' },
    sharing: 'shared',
    onRequest: true,
    options: [
      {
        code: 'walking',
        text: { nl: 'Tijdens een wandeling', en: 'On a walk' },
        pictogram: 'walk',
      },
      { code: 'sitting', text: { nl: 'Zittend', en: 'Sitting down' }, pictogram: 'chair' },
      { code: 'pauses', text: { nl: 'Met pauzes', en: 'With pauses' }, pictogram: 'pause' },
      {
        code: 'together',
        text: { nl: 'Met iemand erbij', en: 'With somebody there' },
        pictogram: 'people',
      },
      {
        code: 'on-paper',
        text: { nl: 'Met pen en papier erbij', en: 'With pen and paper' },
        pictogram: 'pencil',
      },
    ],
    other: somethingElse,
  },
]
