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
  enrol: {
    unenrolledTitle: 'This screen is not enrolled yet',
    unenrolled: 'Ask the administrator for a link. Open that link on this screen.',
    asClient: 'Are you here for a conversation? Please ask at the desk.',
    title: 'Enrol this screen',
    lead: 'Give this screen a name, so that your colleagues know which one it is.',
    name: 'Name of this screen',
    example: 'For example: waiting room, next to the window',
    enrol: 'Enrol',
    nameMissing: 'Give the screen a name.',
    refused: 'This link does not work (any more). Ask the administrator for a new one.',
    unreachable: 'There is no connection. Please try again in a moment.',
  },
  loading: 'One moment …',
}
