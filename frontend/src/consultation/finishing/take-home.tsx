import { useRoomTexts } from '../room/texts.ts'

/** The summary to take home. */
export function TakeHome(_props: { readonly clientId: string; readonly visitId: string }) {
  useRoomTexts()
  return null
}
