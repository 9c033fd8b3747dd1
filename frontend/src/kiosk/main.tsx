import '@samen/ui/styles/kiosk.css'
import './kiosk.css'
import { render } from 'solid-js/web'
import { KioskContext } from './context.ts'
import { loadDevice } from './device/device-store.ts'
import { enrolmentCodeFrom } from './enrolment-link.ts'
import { Kiosk, visit } from './kiosk.tsx'
import { createKiosk, type KioskStart } from './kiosk-model.ts'
import { pageMemory } from './page-memory.ts'
import { onFreshStart } from './fresh-start.ts'

/** Draws the kiosk anew, in the same document; gives what takes it away again. */
function begin(start: KioskStart): () => void {
  const root = document.querySelector('#app')
  if (!root) throw new Error('kiosk.html has no #app')
  return render(() => {
    // Made once: an expression in JSX would be made again at every look.
    const kiosk = createKiosk(start)
    return (
      <KioskContext.Provider value={kiosk}>
        <Kiosk />
      </KioskContext.Provider>
    )
  }, root)
}

async function main() {
  const room = location.hash.startsWith('#room/')
    ? (await import('./room/open-room-screen.ts')).openRoomScreen(location.hash)
    : undefined
  const enrolmentCode = enrolmentCodeFrom(location.hash)
  const reloaded = pageMemory() !== undefined
  // The code works once, but it does not belong in the history either.
  if (location.hash !== '' && !room) history.replaceState(history.state, '', location.pathname)
  const device = await loadDevice()

  let end = begin({ room, device, enrolmentCode, reloaded })
  onFreshStart(async () => {
    end()
    // Asked again: it may have been enrolled since this page came.
    end = begin({ room, device: await loadDevice(), enrolmentCode: undefined, reloaded: false })
  })
  // While the client reads the start, the rest arrives.
  requestIdleCallback(visit.load, { timeout: 2000 })
}

// A page that comes back from the browser's memory shows nothing of before.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})
addEventListener('pagehide', () => document.body.replaceChildren())

void main()
