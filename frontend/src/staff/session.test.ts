import { createRenderEffect, createRoot } from 'solid-js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isHandedOver } from './handed-over.ts'
import { createSession } from './session.ts'

const anna = {
  staffId: '1',
  name: 'Anna',
  roles: ['clinician'],
  organisation: 'Noord',
  location: null,
}

type Reply = { readonly status: number; readonly body?: unknown } | 'unreachable'
/** The server, answering in turn. */
function server(...replies: readonly Reply[]) {
  const waiting = [...replies]
  vi.stubGlobal('fetch', async () => {
    const reply = waiting.shift() ?? 'unreachable'
    if (reply === 'unreachable') throw new TypeError('no network')
    const body = reply.body === undefined ? null : JSON.stringify(reply.body)
    return new Response(body, { status: reply.status })
  })
}
afterEach(() => {
  vi.unstubAllGlobals()
  startAfresh.mockClear()
})
const startAfresh = vi.fn<() => void>()
const session = () => createRoot(() => createSession(startAfresh))
const refused = { status: 401, body: { code: 'unauthenticated', message: '', requestId: '' } }

describe('who sits behind this screen', () => {
  test('nobody: the sign-in, without a reproach', async () => {
    server(refused)
    const { ask, state } = session()
    await ask()
    expect(state()).toEqual({ kind: 'out', why: null })
  })

  test('the server cannot be reached: that is said, not taken for signed out', async () => {
    server('unreachable')
    const { ask, state } = session()
    await ask()
    expect(state().kind).toBe('failed')
  })

  test('a 401 on any call ends the session on this screen', async () => {
    server({ status: 200, body: anna }, refused)
    const { ask, call, state } = session()
    await ask()
    expect(state()).toEqual({ kind: 'in', who: anna })
    await expect(call('/api/visits')).rejects.toMatchObject({ status: 401 })
    expect(state()).toEqual({ kind: 'out', why: 'ended' })
  })

  describe('a colleague signed in in another tab', () => {
    const bram = { ...anna, staffId: '2', name: 'Bram' }

    test('seen on return: the screen is cleared and starts afresh', async () => {
      server({ status: 200, body: anna }, { status: 200, body: bram })
      const { ask, check, state } = session()
      await ask()
      await check()
      expect(state()).toEqual({ kind: 'asking' })
      expect(startAfresh).toHaveBeenCalledOnce()
    })

    test.each([403, 404])('seen when a call is refused with %i', async (status) => {
      server({ status: 200, body: anna }, { status }, { status: 200, body: bram })
      const { ask, call } = session()
      await ask()
      await expect(call('/api/visits')).rejects.toMatchObject({ status })
      expect(startAfresh).toHaveBeenCalledOnce()
    })

    test('the same person, or no answer: nothing changes', async () => {
      server({ status: 200, body: anna }, { status: 200, body: anna }, 'unreachable')
      const { ask, check, state } = session()
      await ask()
      await check()
      await check()
      expect(state()).toEqual({ kind: 'in', who: anna })
      expect(startAfresh).not.toHaveBeenCalled()
    })
  })

  test('signing out clears the screen before the server answers', async () => {
    server({ status: 200, body: anna }, { status: 204 })
    const { ask, signOut, state } = session()
    await ask()
    const done = signOut()
    expect(state()).toEqual({ kind: 'out', why: 'signed-out' })
    await done
    expect(state()).toEqual({ kind: 'out', why: 'signed-out' })
  })

  test('a sign-out that did not reach the server is said: the session may still be there', async () => {
    server({ status: 200, body: anna }, 'unreachable')
    const { ask, signOut, state } = session()
    await ask()
    await signOut()
    expect(state()).toEqual({ kind: 'out', why: 'not-reached' })
  })
})

describe('the screen is handed over to the client', () => {
  const done = { status: 204 }
  /** What all tabs of a browser share. */
  function browser() {
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    })
  }

  test('given back: it says why, and the session has ended on the server', async () => {
    browser()
    server({ status: 200, body: anna }, done, refused)
    const { ask, handOver, lock, state } = session()
    await ask()
    handOver()
    expect(state().kind).toBe('in')
    await lock()
    expect(state()).toEqual({ kind: 'out', why: 'handed-over' })
    await ask()
    expect(state()).toEqual({ kind: 'out', why: null })
  })

  test('loaded anew, or in another tab: the session ends before anything shows', async () => {
    browser()
    server({ status: 200, body: anna }, done, { status: 200, body: anna })
    const { ask, handOver } = session()
    await ask()
    handOver()
    const again = session()
    const seen: string[] = []
    createRoot(() => createRenderEffect(() => seen.push(again.state().kind)))
    await again.ask()
    expect(again.state()).toEqual({ kind: 'out', why: 'handed-over' })
    expect(seen).not.toContain('in')
  })

  test('the server is not reached: loading anew still shows nothing, until somebody signs in', async () => {
    browser()
    server({ status: 200, body: anna }, 'unreachable', 'unreachable', { status: 200, body: anna })
    const { ask, handOver, lock, state } = session()
    await ask()
    handOver()
    await lock()
    expect(state()).toEqual({ kind: 'out', why: 'not-reached' })
    const again = session()
    await again.ask()
    expect(again.state()).toEqual({ kind: 'out', why: 'not-reached' })
    await again.signIn({ login: 'anna', password: 'een lange zin' })
    expect([again.state().kind, isHandedOver()]).toEqual(['in', false])
  })
})
