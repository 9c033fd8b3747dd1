import { type ClientScreenTexts, clientScreenTexts } from '@samen/i18n/client-screen'
import type { Language } from '@samen/i18n/formats'
import { type Accessor, type Component, onCleanup } from 'solid-js'
import { conversationIn } from '../../shared/client-screen.ts'
import type { Place, PlaceName } from '../flow.ts'
import { RoomStart } from './room-start.tsx'

/**
 * The kiosk's pages on the screen of the consultation room: what is different there. The clinician's
 * session stands where a device's signature does, and the end leads back to the conversation.
 */
export interface RoomScreen {
  /** The API's address of this screen. */
  readonly at: string
  /** The address of the conversation. */
  readonly back: string
  readonly Start: Component
  readonly texts: (language: Language) => ClientScreenTexts
  /**
   * The session ends with the page, whichever way it is left: what waits there is the clinician's
   * own. What was typed last is saved by a call that left before this one.
   */
  readonly endWithThePage: (place: Accessor<Place>, end: () => Promise<unknown>) => void
}

/** Before the code, and after the end was asked for: there is no session to end. */
const withoutSession: readonly PlaceName[] = ['start', 'code', 'no-code', 'thanks', 'leaving']

/** Undefined: no conversation is named behind the `#`. */
export function roomScreen(hash: string): RoomScreen | undefined {
  const of = conversationIn(hash)
  if (!of) return undefined
  const { clientId, visitId } = of
  return {
    at: `/api/clients/${clientId}/visits/${visitId}/client-screen`,
    back: `/clients/${clientId}?visit=${visitId}`,
    Start: RoomStart,
    texts: (language) => clientScreenTexts[language],
    endWithThePage(place, end) {
      const onLeave = () => {
        if (!withoutSession.includes(place().name)) void end()
      }
      addEventListener('pagehide', onLeave)
      onCleanup(() => removeEventListener('pagehide', onLeave))
    },
  }
}
