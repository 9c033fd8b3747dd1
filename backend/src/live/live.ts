import type { Pool } from '@samen/db/pool'
import type { Clock } from '../clock/clock.ts'
import { type Standing, notify, standingOf } from './repository.ts'

const channel = 'samen_room'
/** Milliseconds between two looks of our own: closes the gap when a notification was lost. */
const pollEvery = 5000

/** Something was written in a room: ids and a number, never content. */
export interface RoomChange {
  readonly organisationId: string
  readonly visitId: string
  readonly revision: number
}
/** A screen that follows a room on somebody's session. */
export interface Follower {
  readonly organisationId: string
  readonly visitId: string
  readonly sessionId: string
  changed(revision: number): void
  /** The session ended: this is the last that it hears. */
  gone(): void
  /** Nothing happened, and somebody is still there. */
  quiet(): void
  /** The server closes. */
  end(): void
}

interface Following {
  readonly follower: Follower
  revision: number
}

/**
 * Tells screens of changes in the rooms they follow: by PostgreSQL's notifications, and by looking
 * every five seconds, which also ends what follows on a session that is over. One for a server.
 */
export class Live {
  readonly #pool: Pool
  readonly #clock: Clock
  readonly #following = new Map<string, Set<Following>>()
  /** Newest revision of each room that the other servers were not told of yet. */
  readonly #untold = new Map<string, number>()
  #isTelling = false
  #listening: { close(): void } | undefined
  #polling: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor({ pool, clock }: { readonly pool: Pool; readonly clock: Clock }) {
    this.#pool = pool
    this.#clock = clock
  }

  /** After the commit of what changed; many changes while one is being told are told as one. */
  changed({ organisationId, visitId, revision }: RoomChange): void {
    const room = roomOf(organisationId, visitId)
    this.#untold.set(room, Math.max(revision, this.#untold.get(room) ?? 0))
    if (!this.#isTelling) void this.#tell()
  }

  /** Begins at once; what it gives ends it. `Follower.changed` tells a later revision than before. */
  follow(follower: Follower): () => void {
    if (this.#closed) {
      follower.end()
      return () => {}
    }
    const room = roomOf(follower.organisationId, follower.visitId)
    const following = { follower, revision: 0 }
    const there = this.#following.get(room) ?? new Set()
    this.#following.set(room, there.add(following))
    this.#watch()
    return () => {
      there.delete(following)
      if (there.size === 0 && this.#following.get(room) === there) this.#following.delete(room)
      if (this.#following.size === 0) this.#rest()
    }
  }

  /** Looks how things stand, for every room that is followed. */
  async poll(): Promise<void> {
    this.#polling ??= this.#look().finally(() => (this.#polling = undefined))
    await this.#polling
  }

  /** Ends everything that follows; nothing is begun after it. */
  close(): void {
    this.#closed = true
    for (const { follower } of this.#all()) follower.end()
    this.#rest()
    this.#listening?.close()
    this.#listening = undefined
  }

  async #tell(): Promise<void> {
    this.#isTelling = true
    while (this.#untold.size > 0) {
      const payloads = [...this.#untold].map(([room, revision]) => `${room}/${revision}`)
      this.#untold.clear()
      try {
        await notify(channel, payloads, this.#pool)
      } catch {
        // Those who follow see it when they look.
      }
    }
    this.#isTelling = false
  }

  #watch(): void {
    this.#timer ??= setInterval(() => void this.poll(), pollEvery).unref()
    this.#listening ??= this.#pool.listen(
      channel,
      (payload) => this.#heard(payload),
      () => void this.poll(),
    )
  }

  /** The connection stays: there will be another consultation. */
  #rest(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #heard(payload: string): void {
    const [organisationId = '', visitId = '', revision = ''] = payload.split('/')
    for (const following of this.#following.get(roomOf(organisationId, visitId)) ?? [])
      tellOf(following, Number(revision))
  }

  async #look(): Promise<void> {
    for (const [organisationId, all] of Map.groupBy(this.#all(), of)) {
      const followers = all.map(({ follower }) => follower)
      const visitIds = new Set(followers.map(({ visitId }) => visitId))
      const sessionIds = new Set(followers.map(({ sessionId }) => sessionId))
      const watched = { organisationId, visitIds: [...visitIds], sessionIds: [...sessionIds] }
      try {
        const standing = await standingOf(watched, this.#clock.now(), this.#pool)
        for (const following of all) tellStanding(following, standing)
      } catch {
        // The database is away; the next look comes soon.
      }
    }
  }

  #all(): Following[] {
    return [...this.#following.values()].flatMap((there) => [...there])
  }
}

const roomOf = (organisationId: string, visitId: string) => `${organisationId}/${visitId}`
const of = ({ follower }: Following) => follower.organisationId

function tellOf(following: Following, revision: number): void {
  if (revision <= following.revision) return
  following.revision = revision
  following.follower.changed(revision)
}

function tellStanding(following: Following, { revisions, living }: Standing): void {
  const { follower } = following
  if (!living.has(follower.sessionId)) return follower.gone()
  follower.quiet()
  tellOf(following, revisions.get(follower.visitId) ?? 0)
}
