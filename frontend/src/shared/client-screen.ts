/** Which conversation a client's screen belongs to. */
interface OfConversation {
  readonly clientId: string
  readonly visitId: string
}

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const pattern = new RegExp(`^#room/(${id})/(${id})$`)

/**
 * The kiosk's pages on the screen of the consultation room. The ids stand behind the `#`, so they go
 * to no server; without the clinician's session and the client's code they open nothing.
 */
export const clientScreenAddress = ({ clientId, visitId }: OfConversation): string =>
  `/kiosk#room/${clientId}/${visitId}`

/** Undefined: this page is not in a conversation. */
export function conversationIn(hash: string): OfConversation | undefined {
  const [, clientId, visitId] = pattern.exec(hash) ?? []
  return clientId === undefined || visitId === undefined ? undefined : { clientId, visitId }
}
