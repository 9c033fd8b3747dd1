import type { Place } from '../flow.ts'
import type { ShelvedAid } from './shelf.ts'

/** Where in which decision aid the client is. */
export type AidPlace = Extract<Place, { name: 'aid' }>

/** What each page of an aid is given. */
export interface AidPageProps {
  readonly place: AidPlace
  readonly aid: ShelvedAid
}
