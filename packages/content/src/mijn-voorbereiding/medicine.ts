import type { Condition, Section } from '@samen/questionnaire/domain'
import { somethingElse } from '../own-words.ts'
import { eachMedicine } from './each-medicine.ts'

const usesMedicine: Condition = { concept: 'medication.uses', equals: 'yes' }
const saysNoOrNothing: Condition = {
  any: [
    { concept: 'medication.uses', equals: 'no' },
    { concept: 'medication.uses', equals: 'rather-not' },
  ],
}
const wantsToTalk: Condition = { concept: 'medication.talk', equals: 'yes' }

/** D. Only for who uses medicine or wants to talk about it; never a check on how it is used. */
export const medicine: Section = {
  code: 'medicine',
  title: { nl: 'Medicijnen', en: 'Medicines' },
  items: [
    {
      kind: 'group',
      code: 'medicine-use',
      title: { nl: 'Medicijnen', en: 'Medicines' },
      questions: [
        {
          kind: 'yes-no',
          concept: 'medication.uses',
          text: { nl: 'Gebruik je medicijnen?', en: 'Do you use medicines?' },
          help: {
            nl: 'Bijvoorbeeld een pil, druppels of een prik.',
            en: 'For example a pill, drops or an injection.',
          },
          why: {
            nl: 'Gebruik je ze niet? Dan slaan we deze vragen over.',
            en: 'If you do not use them, we skip these questions.',
          },
          topic: { nl: 'Medicijnen', en: 'Medicines' },
          sharing: 'shared',
          asksSharing: true,
        },
        {
          kind: 'yes-no',
          concept: 'medication.talk',
          visible: saysNoOrNothing,
          text: {
            nl: 'Wil je over medicijnen praten?',
            en: 'Do you want to talk about medicines?',
          },
          why: {
            nl: 'Je kunt er vragen over hebben, ook als je ze niet gebruikt.',
            en: 'You can have questions about them, also when you do not use them.',
          },
          topic: { nl: 'Praten over medicijnen', en: 'Talking about medicines' },
          sharing: 'shared',
        },
      ],
    },
    {
      kind: 'medicine-list',
      concept: 'medication.list',
      visible: usesMedicine,
      text: { nl: 'Welke medicijnen gebruik je?', en: 'Which medicines do you use?' },
      help: {
        nl: 'Gebruik je eigen woorden. “Mijn nachtpil” is ook goed.',
        en: 'Use your own words. “My night pill” is fine too.',
      },
      why: {
        nl: 'Dan kun je per medicijn zeggen hoe het voor jou is. We bewaren je lijst.',
        en: 'Then you can say for each medicine how it is for you. We keep your list.',
      },
      topic: { nl: 'Mijn medicijnen', en: 'My medicines' },
      sharing: 'shared',
    },
    eachMedicine,
    {
      kind: 'multi-choice',
      concept: 'medication.wish',
      visible: { any: [usesMedicine, wantsToTalk] },
      text: {
        nl: 'Wat wil je met medicijnen?',
        en: 'What would you like to do about your medicines?',
      },
      help: {
        nl: 'Je mag meer dan één ding kiezen. In het gesprek praat je er samen over.',
        en: 'You may choose more than one thing. In the conversation you talk about it together.',
      },
      why: {
        nl: 'Jij weet wat je wilt met medicijnen. Dat hoort in het gesprek.',
        en: 'You know what you want to do about medicines. That belongs in the conversation.',
      },
      topic: { nl: 'Wat ik met medicijnen wil', en: 'What I want to do about medicines' },
      sharing: 'shared',
      options: [
        { code: 'keep', text: { nl: 'Het zo laten', en: 'Leave it as it is' }, pictogram: 'pause' },
        {
          code: 'know-more',
          text: { nl: 'Meer weten', en: 'I want to know more' },
          pictogram: 'magnifier',
        },
        {
          code: 'other-dose',
          text: { nl: 'Een andere hoeveelheid', en: 'A different dose' },
          pictogram: 'scales',
        },
        {
          code: 'other-medicine',
          text: { nl: 'Een ander medicijn', en: 'A different medicine' },
          pictogram: 'pill',
        },
        { code: 'start', text: { nl: 'Met een medicijn beginnen', en: 'Start a medicine' } },
        { code: 'stop', text: { nl: 'Ermee stoppen', en: 'Stop taking it' } },
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
      concept: 'medication.worry',
      visible: { any: [usesMedicine, wantsToTalk] },
      text: { nl: 'Maak je je zorgen over medicijnen?', en: 'Do you worry about medicines?' },
      help: {
        nl: 'Bijvoorbeeld over later, of over je lichaam.',
        en: 'For example about later, or about your body.',
      },
      why: {
        nl: 'Je kunt hier alles opschrijven. Ook als je niet weet of het klopt.',
        en: 'You can write down anything here. Also when you are not sure about it.',
      },
      topic: { nl: 'Zorgen over medicijnen', en: 'Worries about medicines' },
      sharing: 'shared',
      asksSharing: true,
    },
  ],
}
