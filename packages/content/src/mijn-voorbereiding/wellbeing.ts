import type { Question } from '@samen/questionnaire/domain'
import { tenScale } from '../ten-scale.ts'

/** The scales that open "Hoe het gaat", each a line over time. */
export const wellbeing: readonly Question[] = [
  tenScale({
    concept: 'feeling.overall',
    text: { nl: 'Hoe voel je je vandaag?', en: 'How do you feel today?' },
    help: {
      nl: 'Tik op een cijfer. Je kunt het niet fout doen.',
      en: 'Tap a number. There are no wrong answers.',
    },
    low: { nl: 'heel slecht', en: 'very bad' },
    high: { nl: 'heel goed', en: 'very good' },
    better: 'high',
    why: {
      nl: 'Zo kun je later terugzien hoe je je voelde.',
      en: 'This way you can look back later at how you felt.',
    },
    topic: { nl: 'Hoe ik me voel', en: 'How I feel' },
    sharing: 'shared',
    trend: true,
  }),
  tenScale({
    concept: 'sleep.quality',
    text: {
      nl: 'Hoe heb je de afgelopen week geslapen?',
      en: 'How was your sleep last week?',
    },
    low: { nl: 'heel slecht', en: 'very bad' },
    high: { nl: 'heel goed', en: 'very good' },
    better: 'high',
    why: {
      nl: 'Hoe je slaapt, merk je vaak overdag.',
      en: 'You often notice during the day how you slept.',
    },
    topic: { nl: 'Slapen', en: 'Sleep' },
    sharing: 'shared',
    trend: true,
  }),
  tenScale({
    concept: 'energy.level',
    text: {
      nl: 'Hoeveel energie had je de afgelopen week?',
      en: 'How much energy did you have last week?',
    },
    low: { nl: 'geen energie', en: 'no energy' },
    high: { nl: 'veel energie', en: 'a lot of energy' },
    better: 'high',
    why: {
      nl: 'Met weinig energie kost alles meer moeite. Het gesprek kan daar rekening mee houden.',
      en: 'With little energy everything takes more effort. The conversation can allow for that.',
    },
    topic: { nl: 'Energie', en: 'Energy' },
    sharing: 'shared',
    trend: true,
  }),
  tenScale({
    concept: 'hope.level',
    text: { nl: 'Hoeveel hoop heb je nu?', en: 'How much hope do you have now?' },
    help: {
      nl: 'Bijvoorbeeld: hoop dat er iets kan veranderen.',
      en: 'For example: hope that something can change.',
    },
    low: { nl: 'geen hoop', en: 'no hope' },
    high: { nl: 'veel hoop', en: 'a lot of hope' },
    better: 'high',
    why: {
      nl: 'Hoop kan komen en gaan. Je mag erover praten, ook als er weinig is.',
      en: 'Hope can come and go. You may talk about it, also when there is little.',
    },
    topic: { nl: 'Hoop', en: 'Hope' },
    sharing: 'shared',
    trend: true,
  }),
  tenScale({
    concept: 'grip.level',
    text: {
      nl: 'Hoeveel grip heb je op je eigen leven?',
      en: 'How much grip do you have on your own life?',
    },
    help: {
      nl: 'Grip is: je kunt zelf kiezen wat je doet.',
      en: 'Grip means: you can choose yourself what you do.',
    },
    low: { nl: 'geen grip', en: 'no grip' },
    high: { nl: 'veel grip', en: 'a lot of grip' },
    better: 'high',
    why: {
      nl: 'Zelf kiezen gaat soms makkelijk en soms moeilijk. Daar kun je over praten.',
      en: 'Choosing for yourself is sometimes easy and sometimes hard. You can talk about that.',
    },
    topic: { nl: 'Grip op mijn leven', en: 'Grip on my life' },
    sharing: 'shared',
    trend: true,
  }),
]
