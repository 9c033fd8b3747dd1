/** How often may be guessed, and how long a session lasts. */
export const limits = {
  /** Wrong verifiers that burn a visit code. */
  wrongPerCode: 5,
  /** Wrong codes on one device within `wrongWindow` that lock it. */
  wrongPerDevice: 10,
  wrongWindow: 15 * 60_000,
  /** Milliseconds a client's session lasts until the device renews it. */
  session: 15 * 60_000,
} as const

/** A locked device stays so until staff unlock it; a moment, so that a list can show it. */
export const untilUnlocked = new Date('9999-12-31T00:00:00.000Z')

/** A session never outlives the day of its visit. */
export const sessionEnd = (now: Date, dayEnds: Date): Date =>
  new Date(Math.min(now.getTime() + limits.session, dayEnds.getTime()))
