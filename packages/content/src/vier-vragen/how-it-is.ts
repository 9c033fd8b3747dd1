import type { Section } from '@samen/questionnaire/domain'
import { somethingElse } from '../own-words.ts'

/** How it is, and what goes well. Five steps in words, drawn as weather. */
export const howItIs: Section = {
  code: 'how-it-is',
  title: { nl: 'Hoe het is', en: 'How it is' },
  items: [
    {
      kind: 'scale',
      concept: 'feeling.overall',
      text: { nl: 'Hoe gaat het met je?', en: 'How are you doing?' },
      help: {
        nl: 'Tik op een plaatje. Je kunt het niet fout doen.',
        en: 'Tap a picture. There are no wrong answers.',
      },
      why: {
        nl: 'Dan kunnen we er in het gesprek over praten.',
        en: 'Then we can talk about it in the conversation.',
      },
      topic: { nl: 'Hoe ik me voel', en: 'How I feel' },
      sharing: 'shared',
      trend: true,
      min: 1,
      max: 5,
      low: { nl: 'heel slecht', en: 'very bad' },
      high: { nl: 'heel goed', en: 'very good' },
      better: 'high',
      steps: [
        { code: 'very-bad', text: { nl: 'Heel slecht', en: 'Very bad' }, pictogram: 'storm' },
        { code: 'bad', text: { nl: 'Niet zo goed', en: 'Not so good' }, pictogram: 'rain' },
        { code: 'so-so', text: { nl: 'Gaat wel', en: 'So-so' }, pictogram: 'cloud' },
        { code: 'good', text: { nl: 'Goed', en: 'Good' }, pictogram: 'sun-cloud' },
        { code: 'very-good', text: { nl: 'Heel goed', en: 'Very good' }, pictogram: 'sun' },
      ],
    },
    {
      kind: 'multi-choice',
      concept: 'strength.today',
      text: { nl: 'Wat gaat goed?', en: 'What goes well?' },
      help: {
        nl: 'Iets kleins telt ook. Je mag meer dan één ding kiezen.',
        en: 'Small things count too. You may choose more than one thing.',
      },
      why: {
        nl: 'We praten niet alleen over wat moeilijk is.',
        en: 'We do not only talk about what is hard.',
      },
      topic: { nl: 'Wat goed gaat', en: 'What goes well' },
      sharing: 'shared',
      options: [
        { code: 'sleep', text: { nl: 'Slapen', en: 'Sleeping' }, pictogram: 'bed' },
        { code: 'day', text: { nl: 'Wat ik doe', en: 'What I do' }, pictogram: 'ball' },
        { code: 'people', text: { nl: 'Mensen', en: 'People' }, pictogram: 'people' },
        { code: 'home', text: { nl: 'Waar ik woon', en: 'Where I live' }, pictogram: 'house' },
        { code: 'nothing', text: { nl: 'Nu even niets', en: 'Nothing right now' } },
      ],
      other: somethingElse,
      exclusive: ['nothing'],
    },
  ],
}
