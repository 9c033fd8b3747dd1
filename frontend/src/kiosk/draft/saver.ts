import { HttpError } from '../../shared/http-error.ts'

/** `unsaved`: changes wait or are on their way. `trouble`: the last try failed; we go on trying. */
export type SavingState = 'saved' | 'unsaved' | 'trouble'

export interface SaverParts<Content> {
  /** What there is to save now. */
  readonly content: () => Content
  /** Saves on top of `revision`; gives the new one. Throws `HttpError`. */
  readonly save: (content: Content, revision: number, leaving: boolean) => Promise<number>
  /** What the server holds, after it said that ours is stale. */
  readonly reload: () => Promise<{ readonly content: Content; readonly revision: number }>
  readonly same: (one: Content, other: Content) => boolean
  /** Another kiosk wrote in between: what it saved stands, and the client is told. */
  readonly onTakenOver: (content: Content) => void
  /** 401: the session ended. What is here stays, and is saved once there is a session again. */
  readonly onSessionLost: () => void
  /** There is nothing to save into any more: the consultation is closed. */
  readonly onGone: () => void
  /** It had been handed in, though no answer came: what is here goes on as a change of that. */
  readonly onHandedIn: () => void
  readonly onState: (state: SavingState) => void
}

export interface Saver<Content> {
  /** Something changed: it is saved soon. */
  readonly changed: () => void
  /** Saves now, if there is something to save; settles when it is saved or has failed. */
  readonly flush: () => Promise<void>
  /** Whether this is what the server last took from here, or may have taken. */
  readonly knows: (content: Content) => boolean
  /** The page is being left: one last save that outlives it. */
  readonly leave: () => void
  readonly stop: () => void
}

/** Somebody else saved: on the same draft, or by opening it elsewhere. */
const isStale = ({ status, code }: HttpError) =>
  status === 412 || (status === 409 && code === 'draft-elsewhere')

/** A draft ends when it is handed in: the answer to that was lost on its way here. */
const isHandedIn = ({ status, code }: HttpError) => status === 409 && code === 'no-draft'

const delay = 500
const firstWait = 1_000
const longestWait = 30_000

/**
 * Saves a draft within a second of each change, one call at a time, each on top of the last. It says
 * "saved" only after the server did. When a call gets no answer it goes on trying, ever slower; the
 * client never waits for it.
 */
export function createSaver<Content>(revision: number, parts: SaverParts<Content>): Saver<Content> {
  let saved = parts.content()
  /** Sent without an answer: the server may hold it all the same. */
  let uncertain: Content | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let wait = firstWait
  let stopped = false

  const isSaved = () => uncertain === undefined && parts.same(parts.content(), saved)

  function later(milliseconds: number) {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void flush(), milliseconds)
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    await running
    if (stopped) return
    if (isSaved()) return parts.onState('saved')
    running ??= attempt().finally(() => (running = undefined))
    await running
  }

  async function attempt() {
    const content = parts.content()
    try {
      settle(content, await parts.save(content, revision, false))
    } catch (error) {
      await fail(error, content)
    }
  }

  function settle(content: Content, next: number) {
    revision = next
    saved = content
    uncertain = undefined
    wait = firstWait
    if (stopped) return
    if (isSaved()) return parts.onState('saved')
    parts.onState('unsaved')
    later(delay)
  }

  async function fail(error: unknown, content: Content) {
    if (stopped) return
    if (!(error instanceof HttpError)) throw error
    if (error.status === 401) {
      parts.onState('trouble')
      parts.onSessionLost()
    } else if (isStale(error)) {
      await catchUp()
    } else if (isHandedIn(error)) {
      await goOnAsChange()
    } else if (error.status === 409) {
      stopped = true
      parts.onGone()
    } else {
      if (error.status === 0 || error.status >= 500) uncertain = content
      parts.onState('trouble')
      later(Math.max(wait, (error.retryAfter ?? 0) * 1000))
      wait = Math.min(wait * 2, longestWait)
    }
  }

  /** Ours was stale: because our own unanswered call had arrived, or because of another kiosk. */
  async function catchUp() {
    try {
      const server = await parts.reload()
      if (uncertain !== undefined && parts.same(server.content, uncertain)) {
        settle(uncertain, server.revision)
        return
      }
      parts.onTakenOver(server.content)
      settle(parts.content(), server.revision)
    } catch (error) {
      if (error instanceof HttpError && isStale(error)) throw error
      await fail(error, parts.content())
    }
  }

  /** What the client has written stands; only what it is a change of is another version now. */
  async function goOnAsChange() {
    try {
      const server = await parts.reload()
      parts.onHandedIn()
      settle(server.content, server.revision)
      // At once: handing in again waits for it.
      if (!stopped && !isSaved()) await attempt()
    } catch (error) {
      if (error instanceof HttpError && isHandedIn(error)) throw error
      await fail(error, parts.content())
    }
  }

  return {
    changed() {
      if (stopped) return
      // While there is trouble the next try is planned already.
      if (wait === firstWait) {
        parts.onState('unsaved')
        later(delay)
      }
    },
    flush,
    knows: (content) =>
      parts.same(content, saved) || (uncertain !== undefined && parts.same(content, uncertain)),
    leave() {
      clearTimeout(timer)
      // Its outcome is not seen any more; the page is gone.
      if (!isSaved()) void parts.save(parts.content(), revision, true).catch(() => undefined)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
