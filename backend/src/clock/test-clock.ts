import type { Clock } from './clock.ts'

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  #now: number

  /** @param start ISO 8601 instant */
  constructor(start: string) {
    this.#now = Date.parse(start)
  }

  now(): Date {
    return new Date(this.#now)
  }

  set(instant: string): void {
    this.#now = Date.parse(instant)
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by
    this.#now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
  }
}
