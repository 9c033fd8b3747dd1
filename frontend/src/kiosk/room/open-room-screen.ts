import { clientScreenTexts } from '@samen/i18n/client-screen'
import { onCleanup } from 'solid-js'
import { conversationIn } from '../../shared/client-screen.ts'
import type { PlaceName } from '../flow.ts'
import type { RoomScreen } from './room-screen.ts'
import { RoomStart } from './room-start.tsx'

/** Before the code, and after the end was asked for: there is no session to end. */
const withoutSession: readonly PlaceName[] = ['start', 'code', 'no-code', 'thanks', 'leaving']

/** Undefined: no conversation is named behind the `#`. */
export function openRoomScreen(hash: string): RoomScreen | undefined {
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
