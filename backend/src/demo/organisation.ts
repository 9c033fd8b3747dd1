import type { Role } from '@samen/contract/session'

/** A mental health service that does not exist. */
export const organisation = { slug: 'de-kade', name: 'De Kade (voorbeeld)' } as const

export const locations = {
  oosterkade: { name: 'Oosterkade', timeZone: 'Europe/Amsterdam', phone: '085 000 0001' },
  molenweg: { name: 'Molenweg', timeZone: 'Europe/Amsterdam', phone: '085 000 0002' },
} as const
export type LocationKey = keyof typeof locations

interface Colleague {
  readonly name: string
  readonly roles: readonly Role[]
  readonly location: LocationKey | null
}

/** The key of each is the login. */
export const staff = {
  anna: { name: 'Anna', roles: ['clinician'], location: 'oosterkade' },
  bram: { name: 'Bram', roles: ['clinician'], location: 'oosterkade' },
  celine: { name: 'Celine', roles: ['clinician'], location: 'molenweg' },
  noor: { name: 'Noor', roles: ['peer_expert'], location: 'oosterkade' },
  ria: { name: 'Ria', roles: ['reception'], location: 'oosterkade' },
  joke: { name: 'Joke', roles: ['reception'], location: 'molenweg' },
  vincent: { name: 'Vincent', roles: ['administrator'], location: null },
  paula: { name: 'Paula', roles: ['privacy_officer'], location: null },
} as const satisfies Record<string, Colleague>
export type StaffKey = keyof typeof staff

/** Who sits at the desk of a location. */
export const receptionAt: Readonly<Record<LocationKey, StaffKey>> = {
  oosterkade: 'ria',
  molenweg: 'joke',
}

/** The same for all; long enough for the rules, and nobody can think it is a secret. */
export const demoPassword = 'samen-uitproberen'
