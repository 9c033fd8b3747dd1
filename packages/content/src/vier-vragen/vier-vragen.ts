import type { Questionnaire } from '@samen/questionnaire/domain'
import { howItIs } from './how-it-is.ts'
import { lastTime } from './last-time.ts'
import { whatIWant } from './what-i-want.ts'

/**
 * The easy form, offered first: at most eight screens when nothing was written last time, and five
 * options on each.
 */
export const vierVragen: Questionnaire = {
  id: 'vier-vragen',
  languages: ['nl', 'en'],
  title: { nl: 'Vier vragen', en: 'Four questions' },
  introduction: {
    nl: 'Een paar korte vragen voor je gesprek. Jij kiest wat je invult. Stoppen mag altijd.',
    en: 'A few short questions before your conversation. You choose what you fill in. You may always stop.',
  },
  form: 'easy',
  sections: [lastTime, howItIs, whatIWant],
}
