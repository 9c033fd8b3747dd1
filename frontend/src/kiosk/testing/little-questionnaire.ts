import type { Question, Questionnaire, Text } from '@samen/questionnaire/domain'

const both = (words: string): Text => ({ nl: words, en: words })
const base = (concept: string) => ({
  concept,
  text: both(`${concept}?`),
  why: both('Daarom.'),
  topic: both(concept),
  sharing: 'shared' as const,
})
const longText = (concept: string): Question => ({ ...base(concept), kind: 'long-text' })

/** Everything the way through a questionnaire has to cope with, as small as it can be. */
export const littleQuestionnaire: Questionnaire = {
  id: 'klein',
  languages: ['nl', 'en'],
  title: both('Klein'),
  introduction: both('Een kleine vragenlijst.'),
  form: 'full',
  sections: [
    {
      code: 'agreements',
      title: both('Wat we afspraken'),
      items: [
        {
          kind: 'group',
          code: 'agreement',
          title: both('{name}'),
          over: { carried: 'agreements' },
          questions: [longText('agreement.how')],
        },
      ],
    },
    {
      code: 'strength',
      title: both('Mijn kracht'),
      items: [
        longText('strength.today'),
        { ...base('strength.unused'), kind: 'short-text', onRequest: true },
        { ...base('story.note'), kind: 'long-text', onRequest: true },
      ],
    },
    {
      code: 'medicine',
      title: both('Medicijnen'),
      items: [
        { ...base('medication.uses'), kind: 'yes-no' },
        {
          ...base('medication.worry'),
          kind: 'long-text',
          visible: { concept: 'medication.uses', equals: 'yes' },
        },
      ],
    },
    {
      code: 'conversation',
      title: both('Het gesprek'),
      items: [longText('goal.conversation')],
    },
  ],
}
