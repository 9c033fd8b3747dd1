import { createRoot, createSignal } from 'solid-js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { useBackToClose } from './back-to-close.ts'

const back = vi.spyOn(history, 'back').mockImplementation(() => undefined)
const push = vi.spyOn(history, 'pushState').mockImplementation(() => undefined)
afterEach(() => vi.clearAllMocks())

const dialog = () =>
  createRoot((dispose) => {
    const [open, setOpen] = createSignal(false)
    useBackToClose(open, () => setOpen(false))
    return { open, setOpen, dispose }
  })
const pressBack = () => dispatchEvent(new PopStateEvent('popstate'))

describe('an open dialog in front of a client', () => {
  test('Back closes it, and goes no further back by itself', () => {
    const { open, setOpen, dispose } = dialog()
    setOpen(true)
    expect(push).toHaveBeenCalledOnce()
    pressBack()
    expect(open()).toBe(false)
    expect(back).not.toHaveBeenCalled()
    dispose()
  })

  test('closed with its button, nothing of it is left in the history', () => {
    const { setOpen, dispose } = dialog()
    setOpen(true)
    setOpen(false)
    expect(back).toHaveBeenCalledOnce()
    dispose()
    expect(back).toHaveBeenCalledOnce()
  })

  test('gone while open, it takes its entry with it', () => {
    const { setOpen, dispose } = dialog()
    setOpen(true)
    dispose()
    expect(back).toHaveBeenCalledOnce()
  })
})
