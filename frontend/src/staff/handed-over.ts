const key = 'samen.handed-over'

// The screen is in the hands of the client. All tabs of this browser share the sign: loading anew, or
// opening another tab, does not lead past the password.

/** Whether it was handed over, and nobody of staff has signed in since. */
export function isHandedOver(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function markHandedOver(is: boolean): void {
  try {
    if (is) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Then it is locked when it is given back, and not when it is loaded anew.
  }
}

/** Calls back when another tab hands the screen over. Returns what ends it. */
export function onHandedOverElsewhere(handedOver: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key && event.newValue !== null) handedOver()
  }
  addEventListener('storage', heard)
  return () => removeEventListener('storage', heard)
}
