import type { Section } from '@samen/questionnaire/domain'
import { resultOfAgreement } from '../mijn-voorbereiding/agreements.ts'
import { unconfirmed } from '../written.ts'

/**
 * What was written last time, in short: there is nothing to see here when nothing was. The eight
 * screens of this form are counted without it.
 */
export const lastTime: Section = {
  code: 'last-time',
  title: { nl: 'De vorige keer', en: 'Last time' },
  items: [
    unconfirmed,
    {
      kind: 'group',
      code: 'agreement',
      title: { nl: 'Afgesproken: {name}', en: 'Agreed: {name}' },
      over: { carried: 'agreements' },
      questions: [resultOfAgreement],
    },
  ],
}
