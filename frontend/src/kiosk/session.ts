import { onCleanup } from 'solid-js'
import { failedWith, HttpError } from '../shared/http-error.ts'
import { renew } from './api.ts'
import { isOfTheVisit } from './flow.ts'
import type { Kiosk } from './kiosk-model.ts'
import type { Visit } from './visit-model.ts'

const minute = 60_000
/** A session lives 15 minutes; while the client is busy it is renewed long before that. */
const renewAfter = 5 * minute
const look = minute / 2
const signs = ['pointerdown', 'keydown', 'input'] as const

/** Keeps the session alive while somebody is busy, and only then. */
export function keepSession(kiosk: Kiosk, visit: Visit) {
  // After a reload nobody knows how old the session is: it is renewed at the first look.
  const isReloaded = () => kiosk.place().name === 'waiting'
  let renewedAt = isReloaded() ? 0 : Date.now()
  let activeAt = Date.now()
  const active = () => {
    activeAt = Date.now()
  }
  async function renewIfBusy() {
    const now = Date.now()
    if (isReloaded()) return
    const screen = kiosk.room?.at ?? kiosk.device()
    if (!screen || !isOfTheVisit(kiosk.place())) {
      renewedAt = now
      return
    }
    if (now - renewedAt < renewAfter || activeAt < renewedAt) return
    try {
      await renew(screen)
      renewedAt = now
    } catch (error) {
      if (failedWith(error, 401)) visit.sessionLost()
      // Without a network it is tried again at the next look.
      else if (!(error instanceof HttpError)) throw error
    }
  }
  const timer = setInterval(() => void renewIfBusy(), look)
  for (const sign of signs) addEventListener(sign, active, { passive: true })
  onCleanup(() => {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, active)
  })
}
