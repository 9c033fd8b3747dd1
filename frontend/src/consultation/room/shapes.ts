import type { AgreementContent, Room } from '@samen/consultation/room'
import type * as room from '@samen/contract/room'

// The contract's shapes of the room by the names its screens use. Types only.

type Shape<Schema extends { readonly _output: unknown }> = Schema['_output']
type WithoutScreen<Body> = Body extends unknown ? Omit<Body, 'screen'> : never

export type RoomReply = Omit<Shape<typeof room.roomReply>, 'room'> & { readonly room: Room }

/** What can be done in the room beside saving fields, and what each takes. */
export interface Acts {
  readonly agreements: Omit<Shape<typeof room.setDownAgreement>, 'screen' | 'content'> & {
    readonly content: AgreementContent
  }
  readonly decisions: WithoutScreen<Shape<typeof room.setDownDecision>>
  readonly timeline: WithoutScreen<Shape<typeof room.writeNote>>
  readonly disclosure: Shape<typeof room.disclose>
  readonly confirmations: Shape<typeof room.confirm>
  readonly 'room/close': WithoutScreen<Shape<typeof room.closeRoom>>
  readonly 'room/reopen': WithoutScreen<Shape<typeof room.reopenRoom>>
}
export type Act = keyof Acts
export type SetDown = Shape<typeof room.setDown>
export type FieldSaved = Shape<typeof room.fieldSaved>
