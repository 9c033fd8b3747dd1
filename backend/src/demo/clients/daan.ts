import type { DemoClient } from '../client.ts'

/** Nineteen, and here for the first time today. Nothing is known yet, and that is fine. */
export const daan: DemoClient = {
  callingName: 'Daan',
  recordNumber: 'DK-1005',
  location: 'oosterkade',
  clinician: 'anna',
  visits: [],
  today: { at: '13:30' },
}
