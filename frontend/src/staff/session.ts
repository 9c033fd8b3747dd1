import { createSignal } from 'solid-js'
import { failedWith } from '../shared/http-error.ts'
import { call } from '../shared/http.ts'
import type { Call } from '../shared/http.ts'
import { api } from './addresses.ts'
import { isHandedOver, markHandedOver } from './handed-over.ts'
import type { SignedIn, SignIn } from './shapes.ts'

/**
 * Why nobody is signed in: `ended` after a time, `signed-out` by the person, `handed-over` because the
 * client was alone with the screen.
 */
export type WhyOut = 'ended' | 'signed-out' | 'handed-over' | 'not-reached' | null

export type SessionState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly failure: unknown }
  | { readonly kind: 'out'; readonly why: WhyOut }
  | { readonly kind: 'in'; readonly who: SignedIn }

export interface Session {
  readonly state: () => SessionState
  /** Asks the server who is signed in. */
  readonly ask: () => Promise<void>
  /** Throws what `call` throws when it is refused. */
  readonly signIn: (as: SignIn) => Promise<void>
  /**
   * Asks whether it is still the same person: a colleague may have signed in in another tab. If not,
   * the screen is cleared and starts afresh. Without an answer nothing changes.
   */
  readonly check: () => Promise<void>
  /** Clears the screen at once; the server hears it next. */
  readonly signOut: () => Promise<void>
  /**
   * The client is alone with this screen, still as this person: what the client says needs that. From
   * now on it comes back by signing in only, also when the page is loaded anew or in another tab.
   */
  readonly handOver: () => void
  /** It is given back: as `signOut`, and says why. Nothing when nobody is signed in any more. */
  readonly lock: () => Promise<void>
  /** It was handed over in another tab: this one shows nothing until somebody signs in. */
  readonly cover: () => void
  /** A call as this person. A 401 ends the session on this screen, wherever it comes from. */
  readonly call: <Reply>(path: string, options?: Call) => Promise<Reply>
}

/**
 * Who sits behind this screen. The session itself is a cookie that no script can read. `startAfresh`
 * loads the first page anew, with nothing of before in memory.
 */
export function createSession(startAfresh: () => void): Session {
  const [state, setState] = createSignal<SessionState>({ kind: 'asking' })

  async function ask() {
    setState({ kind: 'asking' })
    if (isHandedOver()) return await lock()
    try {
      setState({ kind: 'in', who: await call<SignedIn>(api.session) })
    } catch (failure) {
      setState(failedWith(failure, 401) ? { kind: 'out', why: null } : { kind: 'failed', failure })
    }
  }
  async function signIn(body: SignIn) {
    const who = await call<SignedIn>(api.session, { method: 'POST', body })
    markHandedOver(false)
    setState({ kind: 'in', who })
  }
  async function check() {
    const before = state()
    if (before.kind !== 'in') return
    try {
      const { staffId } = await call<SignedIn>(api.session)
      // Only what this screen still shows counts: it may have signed in anew meanwhile.
      if (state() !== before || staffId === before.who.staffId) return
      setState({ kind: 'asking' })
      startAfresh()
    } catch (failure) {
      if (state() === before && failedWith(failure, 401)) setState({ kind: 'out', why: 'ended' })
    }
  }
  async function end(why: 'signed-out' | 'handed-over') {
    setState({ kind: 'out', why })
    try {
      await call<null>(api.session, { method: 'DELETE', keepalive: true })
    } catch (failure) {
      // Signed out already is what was asked for.
      if (!failedWith(failure, 401)) {
        setState({ kind: 'out', why: 'not-reached' })
        return
      }
    }
    markHandedOver(false)
  }
  const signOut = () => end('signed-out')
  async function lock() {
    if (state().kind !== 'out') await end('handed-over')
  }
  const cover = () => setState({ kind: 'out', why: 'handed-over' })
  async function callAs<Reply>(path: string, options?: Call): Promise<Reply> {
    try {
      return await call<Reply>(path, options)
    } catch (failure) {
      if (failedWith(failure, 401) && state().kind === 'in') setState({ kind: 'out', why: 'ended' })
      // What this person may not see, another one may have asked for.
      if (failedWith(failure, 403) || failedWith(failure, 404)) await check()
      throw failure
    }
  }
  const handOver = () => markHandedOver(true)
  return { state, ask, signIn, check, signOut, handOver, lock, cover, call: callAs }
}
