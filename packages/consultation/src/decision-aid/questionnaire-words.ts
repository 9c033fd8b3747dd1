import type { Text } from '@samen/questionnaire/domain'
import type { ValuePlace } from './decision-aid.ts'

// What the questionnaire of an aid says itself; all else are the aid's own texts.

/** How a place between two statements is said. */
export const placeWords: Readonly<Record<ValuePlace, Text>> = {
  one: { nl: 'Helemaal', en: 'Fully' },
  'rather-one': { nl: 'Vooral', en: 'Mostly' },
  both: { nl: 'Allebei evenveel', en: 'Both as much' },
  'rather-other': { nl: 'Vooral', en: 'Mostly' },
  other: { nl: 'Helemaal', en: 'Fully' },
}

export const aidWords = {
  title: { nl: 'Keuzehulp', en: 'Decision aid' },
  introduction: {
    nl: 'Deze vragen gaan over jouw keuze. Je antwoorden zijn alleen voor jou, tot je ze deelt. Je hoeft nog niet te kiezen.',
    en: 'These questions are about your choice. Your answers are only for you, until you share them. You need not choose yet.',
  },
  values: { nl: 'Wat telt voor jou?', en: 'What matters to you?' },
  fits: { nl: 'Wat past nu bij jou?', en: 'What fits you now?' },
  whyValue: {
    nl: 'Dan zie je wat voor jou het meest telt. Er is geen goed antwoord.',
    en: 'It shows what matters most to you. There is no right answer.',
  },
  tellMore: { nl: 'Wil je er iets over zeggen?', en: 'Would you like to say more about it?' },
  whyTellMore: {
    nl: 'Jouw eigen woorden zeggen meer dan een keuze.',
    en: 'Your own words say more than a choice.',
  },
  questions: { nl: 'Vragen aan jezelf', en: 'Questions to yourself' },
  whyQuestion: {
    nl: 'Het kan helpen om erover te denken voor je kiest.',
    en: 'It can help to think about it before you choose.',
  },
  now: { nl: 'Waar je nu staat', en: 'Where you are now' },
  leaning: { nl: 'Waar denk je nu aan?', en: 'What are you thinking of now?' },
  leaningHelp: {
    nl: 'Het hoeft nog niet zeker te zijn. “Ik weet het nog niet” is ook goed.',
    en: 'It need not be sure yet. “I do not know yet” is fine too.',
  },
  whyLeaning: {
    nl: 'Dan kun je later zien of je er anders over bent gaan denken.',
    en: 'Then you can see later whether you came to think differently.',
  },
} as const satisfies Readonly<Record<string, Text>>

/** "Vooral: Ik wil steun naast me" */
export function join(one: Text, between: string, other: Text): Text {
  return { nl: one.nl + between + other.nl, en: one.en + between + other.en }
}
