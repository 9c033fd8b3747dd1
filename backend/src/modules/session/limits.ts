/** How long sessions live, in milliseconds. */
export const staffIdle = 15 * 60_000
export const staffAtMost = 10 * 3_600_000
/** Being seen is written down at most this often; a session ends this much early, never late. */
export const seenEvery = 30_000
