import { type KeyObject, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const lifetimeInMs = 60_000
const shape = /^([0-9a-z]{1,12})\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/

let lastGiven = 0

/** Each challenge has a millisecond of its own: a newer one is always told from an older one. */
const nextMoment = (now: Date): number => {
  const ahead = lastGiven - now.getTime()
  lastGiven = ahead >= 0 && ahead < lifetimeInMs ? lastGiven + 1 : now.getTime()
  return lastGiven
}

/**
 * A text for the device to sign. Nothing is stored: the server recognises its own challenge by the
 * HMAC, and `kiosk.last_challenge_at` makes each work once.
 */
export const newChallenge = (key: KeyObject, now: Date): string => {
  const body = `${nextMoment(now).toString(36)}.${randomBytes(16).toString('base64url')}`
  return `${body}.${signed(key, body).toString('base64url')}`
}

/** When this challenge was given; null when it is not ours or older than a minute. */
export const challengeGivenAt = (key: KeyObject, challenge: string, now: Date): Date | null => {
  const [, time, nonce, hmac] = shape.exec(challenge) ?? []
  if (time === undefined || nonce === undefined || hmac === undefined) return null
  const expected = signed(key, `${time}.${nonce}`)
  if (!timingSafeEqual(expected, Buffer.from(hmac, 'base64url'))) return null
  const given = Number.parseInt(time, 36)
  const age = now.getTime() - given
  return age < -lifetimeInMs || age > lifetimeInMs ? null : new Date(given)
}

const signed = (key: KeyObject, body: string) =>
  createHmac('sha256', key).update(`kiosk-challenge\n${body}`).digest()
