import type { Preparation } from './api.ts'

// The only thing a page of the kiosk remembers over a reload: that a client is busy, and with which
// form. It stands in the history entry, which goes when the page is left; no answer, no name.

export interface PageMemory {
  readonly busy: true
  readonly form?: Preparation
}

export function pageMemory(): PageMemory | undefined {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('busy' in state)) return undefined
  const form =
    'form' in state && (state.form === 'easy' || state.form === 'full') ? state.form : null
  return form ? { busy: true, form } : { busy: true }
}

export const rememberOnPage = (memory: PageMemory) => history.replaceState(memory, '')
export const forgetOnPage = () => history.replaceState(null, '')
