import type { Text } from '@samen/questionnaire/domain'
import { lifeDomains } from '../life-domains.ts'
import { says } from '../words.ts'

// What an organisation tells of its own beside the decision aids and "Mijn rechten": per life domain,
// and in general. It is shown to be read; a kiosk opens no site and calls nobody.

/** What it may be about, in the order in which it is shown. */
export const ownSubjects: readonly { readonly code: string; readonly text: Text }[] = [
  { code: 'general', text: says('Algemeen', 'In general') },
  ...lifeDomains.map(({ code, text }) => ({ code, text })),
]

/** How much there may be: a few lines each, so that somebody who is waiting can take it in. */
export const ownInformationLimits = {
  text: 600,
  lines: 5,
  title: 80,
  where: 120,
} as const

/** An https address as it is typed into a browser: no name and password, no port, no bare host. */
export const isWebAddress = (text: string): boolean =>
  /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[\w\-./~%?=&#+,:]*)?$/i.test(text)

/** Digits as they are dialled, with spaces, dashes or brackets between them. */
export const isPhoneNumber = (text: string): boolean =>
  /^\+?[\d()\- ]+$/.test(text) && text.replaceAll(/\D/g, '').length >= 3
