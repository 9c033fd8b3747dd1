import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router'
import { render } from '@solidjs/testing-library'
import { createSignal, type JSX, Show } from 'solid-js'
import { vi } from 'vitest'
import { SignedInContext, StaffContext } from '../../../staff/context.ts'
import { createSession } from '../../../staff/session.ts'
import { WithCompany } from '../../company/company.tsx'
import { PeopleContext } from '../../people.ts'
import { anna } from '../../testing/anna.ts'
import { withDialogs } from '../../testing/dialogs.ts'
import { useRoom, WithRoom } from '../room-context.tsx'
import type { RoomServer } from './room-server.ts'

let visits = 0

/** Anna and Sam sit at one screen: the room is loaded, and `view` is on it. */
export async function inRoom(server: RoomServer, view: (visitId: string) => JSX.Element) {
  withDialogs()
  visits += 1
  const visitId = `visit-${visits}`
  const history = createMemoryHistory()
  history.set({ value: `/clients/sam?visit=${visitId}` })
  const [language] = createSignal<'nl' | 'en'>('nl')
  const staff = {
    session: createSession(() => undefined),
    language,
    setLanguage: () => undefined,
  }
  const Here = () => (
    <StaffContext.Provider value={staff}>
      <SignedInContext.Provider value={() => anna}>
        <PeopleContext.Provider value={() => ({ client: 'Sam', clinician: 'Anna' })}>
          <WithRoom clientId="sam" visitId={visitId}>
            <WithCompany visitId={visitId} asks={false}>
              <WhenLoaded>{view(visitId)}</WhenLoaded>
            </WithCompany>
          </WithRoom>
        </PeopleContext.Provider>
      </SignedInContext.Provider>
    </StaffContext.Provider>
  )
  const page = render(() => (
    <MemoryRouter history={history}>
      <Route path="/clients/:clientId" component={Here} />
    </MemoryRouter>
  ))
  await vi.waitFor(() => {
    if (page.queryByTestId('loaded') === null) throw new Error('not loaded yet')
  })
  return { ...page, server, visitId, where: () => history.get(), session: staff.session }
}

function WhenLoaded(props: { readonly children: JSX.Element }) {
  const room = useRoom()
  return (
    <Show when={room.reply()}>
      <div data-testid="loaded">{props.children}</div>
    </Show>
  )
}
