import type { Option } from '@samen/questionnaire/domain'

/** The three answers of a question where not knowing is as good as the others. */
export const yesNoDontKnow: readonly Option[] = [
  { code: 'yes', text: { nl: 'Ja', en: 'Yes' } },
  { code: 'no', text: { nl: 'Nee', en: 'No' } },
  { code: 'dont-know', text: { nl: 'Weet ik niet', en: 'I do not know' }, pictogram: 'question' },
]
