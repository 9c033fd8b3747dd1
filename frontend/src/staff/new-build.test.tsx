import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reloadOnNewBuild } from './new-build.ts'

const reload = vi.fn<() => void>()
beforeEach(() => {
  vi.stubGlobal('location', { ...location, reload })
  sessionStorage.clear()
  reloadOnNewBuild()
})
afterEach(() => {
  vi.unstubAllGlobals()
  reload.mockClear()
})
const serverIs = (ok: boolean) =>
  vi.stubGlobal('fetch', () => (ok ? Promise.resolve({ ok }) : Promise.reject(new Error('away'))))
const partIsGone = () => dispatchEvent(new Event('vite:preloadError'))

test('a part that is gone after a new version loads the page anew, but not again and again', async () => {
  serverIs(true)
  partIsGone()
  await vi.waitFor(() => expect(reload).toHaveBeenCalled())
  reload.mockClear()
  partIsGone()
  await new Promise((done) => queueMicrotask(() => queueMicrotask(() => done(undefined))))
  expect(reload).not.toHaveBeenCalled()
})

test('without a network the page stays, with what was typed, until it is back', async () => {
  serverIs(false)
  partIsGone()
  await new Promise((done) => queueMicrotask(() => queueMicrotask(() => done(undefined))))
  expect(reload).not.toHaveBeenCalled()
  serverIs(true)
  dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(reload).toHaveBeenCalled())
})
