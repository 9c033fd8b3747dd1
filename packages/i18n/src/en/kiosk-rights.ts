import type { RightsTexts } from '../nl/kiosk-rights.ts'

export const rightsTexts: RightsTexts = {
  how: 'How to do that',
  exception: 'Sometimes it is different',
  law: 'This is in:',
  readMore: 'Read more, at home',
  nearby: 'From this place',
  nearbyLead: 'Information of your own organisation, per subject.',
  nearbyEmpty:
    'Information of your own organisation will be here. There is none yet. Ask reception.',
  site: 'Site, to look at at home:',
  phone: 'Telephone:',
  loading: 'Fetching the information …',
  failed: 'The information cannot be read now. Try again in a while, or ask reception.',
  date: (day, next) => `Written on ${day}. We read it again before ${next}.`,
  all: 'All rights',
}
