import type { Section } from '@samen/questionnaire/domain'
import { base, text } from './question.ts'

/** What is asked about earlier consultations. */
export const earlierSection: Section = {
  code: 'earlier',
  title: text('Van de vorige keer'),
  items: [
    {
      kind: 'group',
      code: 'written',
      title: text('{name}'),
      over: { carried: 'unconfirmed' },
      questions: [{ ...base('written.different', 'Wat er niet klopt'), kind: 'long-text' }],
    },
    {
      kind: 'group',
      code: 'agreement',
      title: text('{name}'),
      over: { carried: 'agreements' },
      questions: [
        {
          ...base('agreement.result', 'Wat er gebeurde'),
          kind: 'choice',
          options: [
            { code: 'done', text: text('Gedaan') },
            { code: 'not', text: text('Niet gedaan') },
          ],
        },
        { ...base('agreement.how', 'Hoe het ging'), kind: 'long-text' },
      ],
    },
    {
      kind: 'group',
      code: 'unfinished',
      title: text('{name}'),
      over: { carried: 'unfinished' },
      questions: [
        {
          ...base('unfinished.wish', 'Hier nog over praten'),
          kind: 'choice',
          options: [
            { code: 'yes', text: text('Ja') },
            { code: 'no', text: text('Nee') },
          ],
        },
      ],
    },
  ],
}
