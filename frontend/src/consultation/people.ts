import { createContext, useContext } from 'solid-js'

/** The two people at the screen, by the names they are called by. */
export interface People {
  readonly client: string
  /** Who is signed in on this screen. */
  readonly clinician: string
}
export const PeopleContext = createContext<() => People>()

/** Who sits here. Only inside the consultation. */
export function usePeople(): () => People {
  const people = useContext(PeopleContext)
  if (!people) throw new Error('usePeople outside the consultation')
  return people
}
