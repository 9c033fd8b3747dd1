/** How long sessions live, in milliseconds. */
export const staffIdle = 15 * 60_000
export const staffAtMost = 10 * 3_600_000
/** Being seen is written down at most this often; a session ends this much early, never late. */
export const seenEvery = 30_000

/**
 * A visit has a planned beginning and no planned end. An hour is what it is taken for: long enough for
 * a talk and what is written down in it, and short enough that a screen left behind is not signed in
 * for the rest of the day. When visits get a length of their own, it comes in the place of this.
 */
export const plannedLength = 60 * 60_000
/** A client may be called in this much before the planned beginning. */
const calledInEarly = 15 * 60_000
/** A talk may take this much longer than was planned. */
const runsOver = 15 * 60_000

/** Around the beginning of a visit: from when to when its talk keeps a session. */
export const talk = { before: calledInEarly, after: plannedLength + runsOver }

/** Nobody can be away for longer and still be signed in. */
export const longestAway = talk.before + talk.after
