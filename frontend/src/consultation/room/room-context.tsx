import { createContext, createEffect, type JSX, on, onCleanup, untrack, useContext } from 'solid-js'
import { useSignedIn, useStaff } from '../../staff/context.ts'
import { createRoomStore } from './create-room-store.ts'
import type { RoomStore } from './room-store.ts'

export const RoomContext = createContext<RoomStore>()

/** The consultation that is being written. Only inside `WithRoom`. */
export function useRoom(): RoomStore {
  const room = useContext(RoomContext)
  if (!room) throw new Error('useRoom outside the consultation')
  return room
}

/** Opens the room of one visit for everything inside; leaving it saves what can be saved. */
export function WithRoom(props: {
  readonly clientId: string
  readonly visitId: string
  readonly children: JSX.Element
}) {
  const { session, language } = useStaff()
  const who = useSignedIn()
  // One visit, one room: for another visit ConsultationPage makes its pages anew.
  const room = untrack(() => {
    const { clientId, visitId } = props
    return createRoomStore({ clientId, visitId, staffId: who().staffId, session, language })
  })
  createEffect(on(language, () => void room.refresh()))

  const warn = (event: BeforeUnloadEvent) => {
    if (room.hasUnsaved()) event.preventDefault()
  }
  const hide = () => void room.flush().catch(() => undefined)
  addEventListener('beforeunload', warn)
  addEventListener('pagehide', hide)
  onCleanup(() => {
    removeEventListener('beforeunload', warn)
    removeEventListener('pagehide', hide)
    room.close()
  })
  return <RoomContext.Provider value={room}>{props.children}</RoomContext.Provider>
}
