import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router'
import { render } from '@solidjs/testing-library'
import { SignedInContext, StaffContext } from '../../staff/context.ts'
import { createSession } from '../../staff/session.ts'
import type { ConsultationReply } from '../../staff/shapes.ts'
import { ConsultationPage } from '../consultation-page.tsx'
import { anna } from './anna.ts'

/** What the server says of a visit of Sam, who shared nothing. */
export const consultationOf = (visitId: string): ConsultationReply => ({
  client: { id: 'sam', callingName: 'Sam' },
  visit: {
    id: visitId,
    startsAt: '2026-03-02T09:00:00Z',
    state: 'planned',
    clinician: 'Anna',
    preparation: 'none',
  },
  consultation: {
    preparation: null,
    goals: [],
    wishes: [],
    topics: [],
    wentWell: [],
    changes: [],
    strengths: [],
    medicines: [],
    trends: [],
    versions: [],
  },
})

/** Anna opens the whole page of a client at this address; what the server answers is the story's. */
export function annaOpens(address: string) {
  const history = createMemoryHistory()
  history.set({ value: address })
  const staff = {
    session: createSession(() => undefined),
    language: () => 'nl' as const,
    setLanguage: () => undefined,
  }
  const page = render(() => (
    <StaffContext.Provider value={staff}>
      <SignedInContext.Provider value={() => anna}>
        <MemoryRouter history={history}>
          <Route path="/clients/:clientId" component={ConsultationPage} />
        </MemoryRouter>
      </SignedInContext.Provider>
    </StaffContext.Provider>
  ))
  return { ...page, history }
}
