import { HttpError } from '../../shared/http-error.ts'
import type { FieldName, FieldValue } from './field-name.ts'
import { sameValue } from './same-value.ts'

/** What the server holds, as far as this screen knows. `value` undefined: never written. */
export interface Standing {
  readonly revision: number
  readonly value: FieldValue | undefined
}

/**
 * Why what is here is not saved. `waiting`: no connection, we go on trying. `refused`: the server
 * will not have it as it is. The other three are kept until somebody decides: another screen writes
 * now; something else stands there since; the conversation was closed.
 */
export type Trouble = 'waiting' | 'refused' | 'taken-over' | 'changed' | 'closed'

export type Undecided = Extract<Trouble, 'taken-over' | 'changed' | 'closed'>

/** What is here and not saved, and what it was written over. */
export interface Unsaved {
  readonly value: FieldValue
  /** Revision of the field when this was begun. */
  readonly on: number
}

export interface FieldNow {
  readonly standing: Standing
  readonly unsaved: Unsaved | null
  readonly trouble: Trouble | null
}

export interface FieldSaverParts {
  /** Saves over `revision`; gives the new one. Throws `HttpError`. */
  readonly put: (
    name: FieldName,
    value: FieldValue,
    revision: number,
    leaving: boolean,
  ) => Promise<number>
  /** Asks the server how everything stands; it comes back through `learn`. Never throws. */
  readonly refresh: () => Promise<void>
  readonly onChange: (now: FieldNow) => void
}

/** Longest without a change being sent, and the quiet it waits for, in milliseconds. */
const longest = 1_000
const quiet = 400
const firstWait = 1_000
const longestWait = 15_000

/**
 * Saves one field: soon after each change, one call at a time, each over what the server held before.
 * Text that cannot be saved stays here, with the reason; it is only dropped when somebody says so.
 */
export class FieldSaver {
  readonly #name: FieldName
  readonly #parts: FieldSaverParts
  #now: FieldNow
  #sending: { readonly value: FieldValue; readonly done: Promise<void> } | undefined
  /** Sent without an answer: the server may hold it all the same. */
  #uncertain: { readonly value: FieldValue } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #since: number | undefined
  #wait = firstWait
  #stopped = false

  constructor(name: FieldName, standing: Standing, parts: FieldSaverParts) {
    this.#name = name
    this.#parts = parts
    this.#now = { standing, unsaved: null, trouble: null }
  }

  get now(): FieldNow {
    return this.#now
  }

  /** Somebody changed it here. `atOnce`: a choice, not a text being typed. */
  write(value: FieldValue, atOnce = false): void {
    const { standing, unsaved, trouble } = this.#now
    const stands =
      !this.#sending && !this.#uncertain && !isKept(trouble) && sameValue(value, standing.value)
    if (stands) {
      clearTimeout(this.#timer)
      this.#since = undefined
      return this.#set({ unsaved: null, trouble: null })
    }
    this.#set({
      unsaved: { value, on: unsaved?.on ?? standing.revision },
      trouble: trouble === 'refused' ? null : trouble,
    })
    if (this.#now.trouble === null) this.#soon(atOnce)
  }

  /** What a page before this one could not save any more. */
  restore(unsaved: Unsaved): void {
    const moved = this.#now.standing.revision > unsaved.on
    if (moved && sameValue(unsaved.value, this.#now.standing.value)) return
    this.#set({ unsaved, trouble: moved ? 'changed' : null })
    if (!moved) this.#soon(true)
  }

  /** How the server says it stands. */
  learn(standing: Standing): void {
    if (standing.revision <= this.#now.standing.revision) return
    const { unsaved } = this.#now
    if (this.#sending) {
      // Ours has arrived before its answer; anything else is settled when the answer is here.
      if (sameValue(this.#sending.value, standing.value)) this.#set({ standing })
      return
    }
    if (unsaved === null || sameValue(unsaved.value, standing.value)) return this.#settle(standing)
    if (this.#uncertain && sameValue(this.#uncertain.value, standing.value)) {
      this.#uncertain = undefined
      this.#set({ standing, unsaved: { ...unsaved, on: standing.revision }, trouble: null })
      return this.#soon(true)
    }
    clearTimeout(this.#timer)
    const { trouble } = this.#now
    this.#set({ standing, trouble: isKept(trouble) ? trouble : 'changed' })
  }

  /** Whether this screen may write. What is kept because it could not is sent when it can again. */
  allow(allowed: boolean, why: 'taken-over' | 'closed'): void {
    const { unsaved, trouble, standing } = this.#now
    if (unsaved === null || this.#sending) return
    if (!allowed) {
      clearTimeout(this.#timer)
      if (trouble !== 'changed') this.#set({ trouble: why })
    } else if (trouble === 'taken-over' || trouble === 'closed') {
      const moved = standing.revision > unsaved.on
      this.#set({ trouble: moved ? 'changed' : null })
      // Refused a moment ago though it may: not again and again without a pause.
      if (!moved) this.#later(this.#wait === firstWait ? 0 : this.#wait)
    }
  }

  /** What is here goes over what stands there now. */
  useMine(): void {
    const { unsaved, standing } = this.#now
    if (unsaved === null) return
    this.#set({ unsaved: { ...unsaved, on: standing.revision }, trouble: null })
    this.#soon(true)
  }

  /** What stands there now stays; what is here is let go. */
  letStand(): void {
    clearTimeout(this.#timer)
    this.#uncertain = undefined
    this.#set({ unsaved: null, trouble: null })
  }

  /** Sends now what waits; settles when there is nothing left that can be sent. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#sending) await this.#sending.done
    if (this.#mayBeSent()) {
      this.#send()
      await this.#sending?.done
      if (this.#now.trouble === null && this.#now.unsaved !== null) await this.flush()
    }
  }

  /** The page is left: one last try that outlives it. What is not saved for sure is given back. */
  leave(): Unsaved | null {
    this.#stopped = true
    clearTimeout(this.#timer)
    const { unsaved, trouble, standing } = this.#now
    if (unsaved !== null && !isKept(trouble) && !this.#sending)
      void this.#parts
        .put(this.#name, unsaved.value, standing.revision, true)
        .catch(() => undefined)
    return unsaved
  }

  #mayBeSent(): boolean {
    const { unsaved, trouble } = this.#now
    return !this.#stopped && unsaved !== null && (trouble === null || trouble === 'waiting')
  }

  #soon(atOnce: boolean): void {
    if (this.#sending || this.#stopped) return
    const now = Date.now()
    this.#since ??= now
    const left = this.#since + longest - now
    this.#later(atOnce ? 0 : Math.max(0, Math.min(quiet, left)))
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#send(), milliseconds)
  }

  #send(): void {
    const { unsaved } = this.#now
    if (this.#sending || unsaved === null || !this.#mayBeSent()) return
    clearTimeout(this.#timer)
    this.#since = undefined
    // Held before it is awaited, so that nothing else is sent meanwhile.
    const { promise: done, resolve } = Promise.withResolvers<void>()
    this.#sending = { value: unsaved.value, done }
    void this.#attempt(unsaved.value).finally(resolve)
  }

  async #attempt(value: FieldValue): Promise<void> {
    const { standing } = this.#now
    try {
      const revision = await this.#parts.put(this.#name, value, standing.revision, false)
      this.#sending = undefined
      this.#uncertain = undefined
      this.#wait = firstWait
      this.#saved({ revision, value })
    } catch (failure) {
      this.#sending = undefined
      await this.#fail(failure, value)
    }
  }

  #saved(standing: Standing): void {
    const { unsaved } = this.#now
    if (unsaved === null || sameValue(unsaved.value, standing.value)) return this.#settle(standing)
    this.#set({ standing, unsaved: { ...unsaved, on: standing.revision }, trouble: null })
    this.#soon(false)
  }

  async #fail(failure: unknown, value: FieldValue): Promise<void> {
    if (!(failure instanceof HttpError)) throw failure
    if (failure.passing) {
      if (failure.status !== 429) this.#uncertain = { value }
      this.#set({ trouble: 'waiting' })
      if (!this.#stopped) this.#later(Math.max(this.#wait, (failure.retryAfter ?? 0) * 1000))
      this.#wait = Math.min(this.#wait * 2, longestWait)
    } else if (failure.status === 412) {
      const before = this.#now.standing.revision
      await this.#parts.refresh()
      // Without an answer it is tried again; with one, `learn` has settled what to do.
      if (this.#now.unsaved === null || this.#now.standing.revision > before) return
      this.#set({ trouble: 'waiting' })
      if (!this.#stopped) this.#later(this.#wait)
      this.#wait = Math.min(this.#wait * 2, longestWait)
    } else if (failure.status === 409) {
      this.#wait = Math.min(this.#wait * 2, longestWait)
      this.#set({ trouble: failure.code === 'not-the-writer' ? 'taken-over' : 'closed' })
      await this.#parts.refresh()
    } else {
      this.#set({ trouble: 'refused' })
    }
  }

  #settle(standing: Standing): void {
    clearTimeout(this.#timer)
    this.#since = undefined
    this.#uncertain = undefined
    this.#wait = firstWait
    this.#set({ standing, unsaved: null, trouble: null })
  }

  #set(change: Partial<FieldNow>): void {
    this.#now = { ...this.#now, ...change }
    this.#parts.onChange(this.#now)
  }
}

/** Whether somebody has to decide what happens with what is here. */
export const isKept = (trouble: Trouble | null): trouble is Undecided =>
  trouble === 'taken-over' || trouble === 'changed' || trouble === 'closed'
