import type { Section } from '@samen/questionnaire/domain'
import { somethingElse } from '../own-words.ts'
import { tenScale } from '../ten-scale.ts'
import { moreToTell } from './more-to-tell.ts'

/** B. What is strong comes first, before anything that is hard. */
export const strength: Section = {
  code: 'strength',
  title: { nl: 'Kracht en energie', en: 'Strength and energy' },
  items: [
    {
      kind: 'long-text',
      concept: 'strength.today',
      text: {
        nl: 'Is er iets goed gegaan sinds je vorige gesprek?',
        en: 'Has anything gone well since your last conversation?',
      },
      help: {
        nl: 'Iets kleins telt ook. Bijvoorbeeld: ik heb gekookt, of ik heb iemand gebeld. Is dit je eerste gesprek? Denk dan aan de afgelopen week.',
        en: 'Small things count too. For example: I cooked, or I called somebody. Is this your first conversation? Then think of last week.',
      },
      why: {
        nl: 'Een gesprek gaat snel over wat moeilijk is. Wat goed gaat, hoort er ook bij.',
        en: 'A conversation soon turns to what is hard. What goes well belongs there too.',
      },
      topic: { nl: 'Wat goed ging', en: 'What went well' },
      sharing: 'shared',
    },
    {
      kind: 'multi-choice',
      concept: 'strength.sources',
      text: { nl: 'Wat geeft jou kracht?', en: 'What gives you strength?' },
      help: { nl: 'Je mag meer dan één ding kiezen.', en: 'You may choose more than one thing.' },
      why: {
        nl: 'Wat je kracht geeft, kan helpen als je straks iets kiest.',
        en: 'What gives you strength can help when you choose something later on.',
      },
      topic: { nl: 'Wat mij kracht geeft', en: 'What gives me strength' },
      sharing: 'shared',
      options: [
        {
          code: 'trait',
          text: { nl: 'Hoe ik ben, zoals mijn humor', en: 'The way I am, like my humour' },
          pictogram: 'person',
        },
        {
          code: 'talent',
          text: { nl: 'Mijn talent, zoals tekenen', en: 'My talent, like drawing' },
          pictogram: 'star',
        },
        {
          code: 'skill',
          text: { nl: 'Iets wat ik goed kan', en: 'Something I do well' },
          pictogram: 'tool',
        },
        {
          code: 'interest',
          text: { nl: 'Iets wat ik graag doe', en: 'Something I like to do' },
          pictogram: 'ball',
        },
        { code: 'people', text: { nl: 'Mensen', en: 'People' }, pictogram: 'people' },
        {
          code: 'place',
          text: { nl: 'Een plek waar ik graag ben', en: 'A place I like to be' },
          pictogram: 'tree',
        },
        { code: 'animal', text: { nl: 'Een dier', en: 'An animal' }, pictogram: 'paw' },
        {
          code: 'routine',
          text: { nl: 'Wat ik elke dag doe', en: 'What I do every day' },
          pictogram: 'clock',
        },
        { code: 'nothing', text: { nl: 'Nu even niets', en: 'Nothing right now' } },
      ],
      other: somethingElse,
      exclusive: ['nothing'],
    },
    {
      kind: 'own-list',
      concept: 'helps.entries',
      text: {
        nl: 'Wat doe je zelf om je goed te voelen?',
        en: 'What do you do yourself to feel well?',
      },
      help: {
        nl: 'Bijvoorbeeld: wandelen of muziek luisteren. Alleen jij ziet dit, tot je het deelt.',
        en: 'For example: going for a walk, or music. Only you see this, until you share it.',
      },
      why: {
        nl: 'Dit is jouw eigen lijst. We bewaren hem voor de volgende keer.',
        en: 'This is your own list. We keep it for next time.',
      },
      topic: { nl: 'Wat mij helpt', en: 'What helps me' },
      sharing: 'private',
      asks: [
        { code: 'does', text: { nl: 'Doe je dit nu?', en: 'Do you do this now?' } },
        { code: 'helps', text: { nl: 'Helpt het?', en: 'Does it help?' } },
      ],
    },
    {
      kind: 'multi-choice',
      concept: 'stress.sources',
      text: { nl: 'Wat kost jou veel energie?', en: 'What takes a lot of your energy?' },
      help: {
        nl: 'Of waar word je onrustig van? Je mag meer dan één ding kiezen.',
        en: 'Or what makes you restless? You may choose more than one thing.',
      },
      why: {
        nl: 'Dan kun je samen kijken wat er lichter kan.',
        en: 'Then you can look together at what could be lighter.',
      },
      topic: { nl: 'Wat mij energie kost', en: 'What takes my energy' },
      sharing: 'shared',
      options: [
        { code: 'sleep', text: { nl: 'Slecht slapen', en: 'Sleeping badly' }, pictogram: 'bed' },
        { code: 'worrying', text: { nl: 'Piekeren', en: 'Worrying' }, pictogram: 'cloud' },
        { code: 'memories', text: { nl: 'Herinneringen', en: 'Memories' }, pictogram: 'book' },
        {
          code: 'conflict',
          text: { nl: 'Ruzie of spanning', en: 'Arguments or tension' },
          pictogram: 'storm',
        },
        {
          code: 'noise',
          text: { nl: 'Drukte en lawaai', en: 'Crowds and noise' },
          pictogram: 'ear',
        },
        { code: 'alone', text: { nl: 'Alleen zijn', en: 'Being alone' }, pictogram: 'person' },
        { code: 'money', text: { nl: 'Geld', en: 'Money' }, pictogram: 'coin' },
        { code: 'obligations', text: { nl: 'Te veel moeten', en: 'Having to do too much' } },
        { code: 'body', text: { nl: 'Mijn lichaam', en: 'My body' }, pictogram: 'heart' },
        { code: 'nothing', text: { nl: 'Niets', en: 'Nothing' } },
      ],
      other: somethingElse,
      exclusive: ['nothing'],
    },
    tenScale({
      concept: 'strength.used',
      text: {
        nl: 'Kon je de afgelopen week doen waar je goed in bent?',
        en: 'Could you do the things you are good at last week?',
      },
      low: { nl: 'helemaal niet', en: 'not at all' },
      high: { nl: 'heel vaak', en: 'very often' },
      better: 'high',
      why: {
        nl: 'Doen waar je goed in bent, geeft vaak energie. Soms is er weinig kans voor.',
        en: 'Doing what you are good at often gives energy. Sometimes there is little chance for it.',
      },
      topic: { nl: 'Doen waar ik goed in ben', en: 'Doing what I am good at' },
      sharing: 'shared',
      trend: true,
    }),
    ...moreToTell,
  ],
}
