import type { ClientScreenTexts } from '@samen/i18n/client-screen'
import type { Language } from '@samen/i18n/formats'
import type { Accessor, Component } from 'solid-js'
import type { Place } from '../flow.ts'

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
