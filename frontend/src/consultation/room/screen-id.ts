const key = 'samen.screens'

// Which screen this tab is, per person and conversation. Leaving the conversation and coming back, or
// loading the page anew, does not make it another screen. Kept in the tab's storage only while no
// page is there: a copy of the tab is a screen of its own.
const screens = new Map<string, string>(stored())
addEventListener('pagehide', () => write(JSON.stringify([...screens])))
addEventListener('pageshow', () => write(null))

export function screenId(staffId: string, visitId: string): string {
  const owner = `${staffId}/${visitId}`
  const known = screens.get(owner) ?? crypto.randomUUID()
  screens.set(owner, known)
  return known
}

function stored(): [string, string][] {
  try {
    const kept = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    // The border: only `pagehide` writes it.
    return kept === null ? [] : (JSON.parse(kept) as [string, string][])
  } catch {
    return []
  }
}

function write(value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, value)
  } catch {
    // Then it is another screen, which takes over with one tap.
  }
}
