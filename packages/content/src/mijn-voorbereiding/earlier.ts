import { withoutConcepts, withWording } from '../wording.ts'
import { mijnVoorbereiding } from './mijn-voorbereiding.ts'

/**
 * The version before the current one, for the demonstration: two trends were worded differently, so
 * their lines break, and grip was not asked yet, so its line begins later.
 */
export const mijnVoorbereidingEarlier = withoutConcepts(
  withWording(mijnVoorbereiding, {
    'energy.level': {
      text: { nl: 'Hoeveel energie heb je vandaag?', en: 'How much energy do you have today?' },
    },
    'sleep.quality': {
      help: {
        nl: '0 is heel slecht. 10 is uitstekend.',
        en: '0 is very bad. 10 is excellent.',
      },
      high: { nl: 'uitstekend', en: 'excellent' },
    },
  }),
  ['grip.level'],
)
