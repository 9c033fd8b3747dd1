import type { Section } from '@samen/questionnaire/domain'
import { chosenDomains, domain } from './chosen-domains.ts'
import { loneliness } from './loneliness.ts'
import { safety } from './safety.ts'
import { wellbeing } from './wellbeing.ts'

/** C. How life goes, in numbers that come back each visit and in the domains the client picks. */
export const howItGoes: Section = {
  code: 'how-it-goes',
  title: { nl: 'Hoe het gaat', en: 'How it goes' },
  items: [...wellbeing, loneliness, safety, chosenDomains, domain],
}
