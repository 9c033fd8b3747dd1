import type { EnrolmentTexts } from '../nl/kiosk-enrolment.ts'

export const enrolmentTexts: EnrolmentTexts = {
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
}
