import type { Clock } from '../clock/clock.ts'
import type { Platform } from '../platform.ts'

/** The clock of the demonstration: it stands where the story is. */
export class StoryClock implements Clock {
  #now: Date

  constructor(now: Date) {
    this.#now = now
  }

  now(): Date {
    return this.#now
  }

  /** Another moment of the story; also an earlier one, since its places are told one after another. */
  goTo(moment: Date): void {
    this.#now = moment
  }
}

/** The same server under a clock of the story. */
export function underStoryClock(platform: Platform, now: Date) {
  const clock = new StoryClock(now)
  return { clock, platform: { ...platform, clock } }
}
