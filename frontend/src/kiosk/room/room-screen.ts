import type { Language } from '@samen/i18n/formats'
import { type ClientScreenTexts, clientScreenTexts } from '@samen/i18n/client-screen'
import type * as contract from '@samen/contract/kiosk'
import type { Component } from 'solid-js'
import type { OfConversation } from '../../shared/client-screen.ts'
import { call } from '../../shared/http.ts'
import { RoomStart } from './room-start.tsx'

type Shape<Schema extends { readonly _output: unknown }> = Schema['_output']

/**
 * The kiosk's pages on the screen of the consultation room: what is different there. The clinician's
 * session stands where a device's signature does, and the end leads back to the conversation.
 */
export interface RoomScreen {
  readonly claim: (code: string) => Promise<Shape<typeof contract.claimed>>
  readonly renew: () => Promise<Shape<typeof contract.session>>
  /** The address of the conversation. */
  readonly back: string
  readonly Start: Component
  readonly texts: (language: Language) => ClientScreenTexts
}

export function roomScreen({ clientId, visitId }: OfConversation): RoomScreen {
  const at = `/api/clients/${clientId}/visits/${visitId}/client-screen`
  return {
    claim: (code) => call(at, { method: 'POST', body: { code } }),
    renew: () => call(`${at}/renewal`, { method: 'POST' }),
    back: `/clients/${clientId}?visit=${visitId}`,
    Start: RoomStart,
    texts: (language) => clientScreenTexts[language],
  }
}
