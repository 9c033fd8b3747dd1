import { roomTexts as en } from './en/room.ts'
import { type RoomTexts, roomTexts as nl } from './nl/room.ts'

export type { RoomTexts }

/** Per language: what is said around what is written in the room. */
export const roomTexts = { nl, en }
