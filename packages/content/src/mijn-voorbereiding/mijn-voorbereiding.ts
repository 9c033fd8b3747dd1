import type { Questionnaire } from '@samen/questionnaire/domain'
import { agreements } from './agreements.ts'
import { conversation } from './conversation.ts'
import { howItGoes } from './how-it-goes.ts'
import { medicine } from './medicine.ts'
import { strength } from './strength.ts'

/** The full form: at most 30 screens however much a client chooses to talk about. */
export const mijnVoorbereiding: Questionnaire = {
  id: 'mijn-voorbereiding',
  languages: ['nl', 'en'],
  title: { nl: 'Mijn voorbereiding', en: 'My preparation' },
  introduction: {
    nl: 'Straks heb je een gesprek. Hier kun je je voorbereiden. Jij kiest wat je invult. Stoppen mag op elk moment.',
    en: 'Soon you have a conversation. Here you can prepare for it. You choose what you fill in. You may stop at any time.',
  },
  form: 'full',
  sections: [agreements, strength, howItGoes, medicine, conversation],
}
