// A page that stayed open while a new version of the software came cannot fetch its later parts any
// more: their names have changed. A fresh page can. What was typed and not sent waits in this tab.

const key = 'samen.reloaded-at'
/** Milliseconds within which a second failure is something else than a new version. */
const again = 60_000

/** Loads the page anew when a part of it is gone, once; without a network, when that is back. */
export function reloadOnNewBuild(): void {
  addEventListener('vite:preloadError', () => void reload())
}

async function reload(): Promise<void> {
  const isReachable = await fetch('/health/live').then(
    ({ ok }) => ok,
    () => false,
  )
  if (!isReachable) {
    addEventListener('online', () => void reload(), { once: true })
    return
  }
  const before = Number(sessionStorage.getItem(key) ?? 0)
  if (Date.now() - before < again) return
  sessionStorage.setItem(key, String(Date.now()))
  location.reload()
}
