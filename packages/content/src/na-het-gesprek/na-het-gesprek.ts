import type { ChoiceQuestion, Option, Questionnaire } from '@samen/questionnaire/domain'

// Of no use to judge anybody by, so it is nobody's but the client's: whatever level an answer has,
// the server keeps it with what is private.

const yesABitNo: readonly Option[] = [
  { code: 'yes', text: { nl: 'Ja', en: 'Yes' } },
  { code: 'a-bit', text: { nl: 'Een beetje', en: 'A bit' } },
  { code: 'no', text: { nl: 'Nee', en: 'No' } },
]
const own = {
  kind: 'choice',
  sharing: 'private',
  why: {
    nl: 'Dan kun je later zien wat jij van het gesprek vond.',
    en: 'Then you can see later what you thought of the conversation.',
  },
} as const

const questions: readonly ChoiceQuestion[] = [
  {
    ...own,
    concept: 'after.talked',
    text: {
      nl: 'Hebben we gepraat over wat jij wilde?',
      en: 'Did we talk about what you wanted?',
    },
    help: {
      nl: 'Je hulpverlener ziet dit antwoord niet.',
      en: 'Your clinician does not see this answer.',
    },
    topic: { nl: 'Gepraat over wat ik wilde', en: 'Talked about what I wanted' },
    options: yesABitNo,
  },
  {
    ...own,
    concept: 'after.heard',
    text: { nl: 'Is er naar jou geluisterd?', en: 'Did people listen to you?' },
    topic: { nl: 'Naar mij geluisterd', en: 'Listened to me' },
    options: yesABitNo,
  },
  {
    ...own,
    concept: 'after.know',
    text: { nl: 'Weet je wat we hebben afgesproken?', en: 'Do you know what we agreed?' },
    help: {
      nl: 'Je kunt het ook op dit scherm terugzien.',
      en: 'You can also see it again on this screen.',
    },
    topic: { nl: 'Ik weet wat we afspraken', en: 'I know what we agreed' },
    options: yesABitNo,
  },
  {
    ...own,
    concept: 'after.behind',
    text: { nl: 'Past de keuze bij jou?', en: 'Does the choice fit you?' },
    help: {
      nl: 'Nog niet kiezen is ook een keuze.',
      en: 'Not choosing yet is a choice too.',
    },
    topic: { nl: 'De keuze past bij mij', en: 'The choice fits me' },
    options: [
      ...yesABitNo,
      { code: 'no-choice', text: { nl: 'Er was geen keuze', en: 'There was no choice' } },
    ],
  },
]

/** After the consultation: at most four questions, each of which can be skipped. */
export const naHetGesprek: Questionnaire = {
  id: 'na-het-gesprek',
  languages: ['nl', 'en'],
  title: { nl: 'Na het gesprek', en: 'After the conversation' },
  introduction: {
    nl: 'Vier korte vragen over het gesprek. Je hulpverlener ziet je antwoorden niet. Je mag alles overslaan.',
    en: 'Four short questions about the conversation. Your clinician does not see your answers. You may skip everything.',
  },
  form: 'after',
  sections: [
    {
      code: 'after',
      title: { nl: 'Na het gesprek', en: 'After the conversation' },
      items: questions,
    },
  ],
}
