/**
 * The one clock: everything that asks for the time gets it from here, SQL included (`samen.now`), so
 * that a story told over weeks can be tested in a second.
 */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
