import type { DemoClient } from '../client.ts'

/** Drives a taxi, 45. Put on the list yesterday; nothing is planned yet. */
export const mehmet: DemoClient = {
  callingName: 'Mehmet',
  recordNumber: 'DK-1006',
  location: 'oosterkade',
  clinician: 'anna',
  visits: [],
}
