import { render } from '@solidjs/testing-library'
import type { JSX } from 'solid-js'
import type { KioskVisit } from '../api.ts'
import { KioskContext } from '../context.ts'
import { createKiosk, type Kiosk } from '../kiosk-model.ts'
import { VisitContext } from '../visit-context.ts'
import { createVisit } from '../visit-model.ts'

export const visitOfSam: KioskVisit = {
  callingName: 'Sam',
  startsAt: '2026-03-02T09:00:00.000Z',
  timeZone: 'Europe/Amsterdam',
  readers: ['Anna'],
  clinician: 'Anna',
  phone: null,
  preferences: { language: null, textSize: null, form: null },
  drafts: [],
  submitted: [],
  closed: false,
  after: false,
  beside: [],
  agreed: [],
  decided: [],
  looked: [],
  events: [],
}

/** Draws something of the kiosk for Sam, with this of the visit; the kiosk it stands in. */
export function showAtKiosk(draw: () => JSX.Element, more: Partial<KioskVisit> = {}): Kiosk {
  const kiosk = createKiosk({ device: undefined, enrolmentCode: undefined, reloaded: false })
  render(() => {
    const visit = { ...createVisit(kiosk), visit: () => ({ ...visitOfSam, ...more }) }
    return (
      <KioskContext.Provider value={kiosk}>
        <VisitContext.Provider value={visit}>{draw()}</VisitContext.Provider>
      </KioskContext.Provider>
    )
  })
  return kiosk
}
