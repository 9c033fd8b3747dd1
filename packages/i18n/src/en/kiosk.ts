import type { KioskTexts } from '../nl/kiosk.ts'

export const kioskTexts: KioskTexts = {
  product: 'Making choices together',
  titles: {
    code: 'Code',
    question: 'Question',
    more: 'Tell more',
    preview: 'Overview',
    thanks: 'Thank you',
  },
  help: 'Help',
  settings: 'Language and letters',
  hide: 'Hide screen',
  back: 'Back',
  start: {
    title: 'Welcome',
    lead: 'You have a conversation soon. Here you can prepare for it.',
    own: 'You choose what you fill in. You can stop at any moment.',
    begin: 'Begin',
    language: 'Language',
    textSize: 'Size of the letters',
    textSizes: { normal: 'Normal', large: 'Large', largest: 'Very large' },
  },
  loading: 'One moment …',
}
