import { fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { StaffContext } from './context.ts'
import { DimScreen } from './dim-screen.tsx'
import type { Session } from './session.ts'

const quarter = 15 * 60_000

beforeEach(() => {
  vi.useFakeTimers()
  // jsdom knows dialogs, but not how they open.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
})
afterEach(() => vi.useRealTimers())

/** Anna's screen, with a page under it. */
function atTheScreen(check = vi.fn<() => Promise<void>>(async () => undefined)) {
  const onPress = vi.fn<() => void>()
  const session: Session = {
    state: () => ({ kind: 'asking' }),
    ask: check,
    signIn: check,
    signOut: check,
    handOver: () => undefined,
    lock: check,
    cover: () => undefined,
    check,
    call: () => Promise.reject(new Error('not called here')),
  }
  const staff = { session, language: () => 'nl' as const, setLanguage: () => undefined }
  render(() => (
    <StaffContext.Provider value={staff}>
      <button type="button" onClick={onPress} onKeyDown={onPress}>
        Besproken
      </button>
      <DimScreen />
    </StaffContext.Provider>
  ))
  return { check, onPress }
}
const dimmed = () => screen.queryByRole('dialog', { name: 'Het scherm rust' })

describe('the screen between two people', () => {
  test('rests after a quarter of an hour without a touch or a key, and asks the server nothing', () => {
    const { check } = atTheScreen()
    vi.advanceTimersByTime(quarter - 1)
    expect(dimmed()).toBeNull()
    vi.advanceTimersByTime(1)
    expect(dimmed()).not.toBeNull()
    expect(check).not.toHaveBeenCalled()
  })

  test('does not rest while somebody touches, types or scrolls', () => {
    atTheScreen()
    for (const sign of ['pointerdown', 'keydown', 'wheel', 'input']) {
      vi.advanceTimersByTime(quarter - 1)
      fireEvent(document.body, new Event(sign, { bubbles: true }))
    }
    vi.advanceTimersByTime(quarter - 1)
    expect(dimmed()).toBeNull()
  })

  test.each([
    ['a touch', (over: HTMLElement) => fireEvent.click(over)],
    ['a key', (over: HTMLElement) => fireEvent.keyDown(over, { key: 'Enter' })],
    ['Escape', (over: HTMLElement) => fireEvent(over, new Event('cancel', { cancelable: true }))],
  ])('%s wakes it, and does nothing under it', async (_what, touch) => {
    const { check, onPress } = atTheScreen()
    vi.advanceTimersByTime(quarter)
    touch(dimmed() ?? document.body)
    await vi.advanceTimersByTimeAsync(0)
    expect(dimmed()).toBeNull()
    expect(check).toHaveBeenCalledOnce()
    expect(onPress).not.toHaveBeenCalled()
    // And it rests again.
    vi.advanceTimersByTime(quarter)
    expect(dimmed()).not.toBeNull()
  })

  test('shows nothing before the server said who is here; one that stays silent is not waited for', async () => {
    atTheScreen(vi.fn<() => Promise<void>>(() => new Promise(() => undefined)))
    vi.advanceTimersByTime(quarter)
    fireEvent.click(dimmed() ?? document.body)
    await vi.advanceTimersByTimeAsync(1_999)
    expect(dimmed()).not.toBeNull()
    await vi.advanceTimersByTimeAsync(1)
    expect(dimmed()).toBeNull()
  })

  test('rests at once when the computer slept longer than that', () => {
    atTheScreen()
    vi.setSystemTime(Date.now() + quarter)
    fireEvent(document.body, new Event('pointermove', { bubbles: true }))
    expect(dimmed()).not.toBeNull()
  })
})
