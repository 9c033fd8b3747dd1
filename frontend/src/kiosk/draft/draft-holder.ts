import { type Accessor, createRoot, createSignal, onCleanup, untrack } from 'solid-js'
import { type Form, openDraft, type SentDraft } from '../api.ts'
import type { Kiosk } from '../kiosk-model.ts'
import { spotOf } from '../path.ts'
import { createDraft, type Draft } from './draft-model.ts'

export interface DraftHolderParts {
  readonly kiosk: Kiosk
  readonly onTakenOver: () => void
  readonly onSessionLost: () => void
  readonly onGone: () => void
  readonly onHandedIn: () => void
}

export interface DraftHolder {
  /** The one that is shown. */
  readonly draft: Accessor<Draft | undefined>
  /** Shows what the server sent; what was shown before is forgotten. */
  readonly take: (form: Form, sent: SentDraft) => Draft
  /** Puts aside what is shown, as it is: it goes on saving, and a loss of the network loses nothing. */
  readonly setAside: () => void
  readonly isAside: (form: Form) => boolean
  /** Shows again what was put aside; undefined when there is none of this form. */
  readonly takeUp: (form: Form | undefined) => Draft | undefined
  /** Forgets what is shown. */
  readonly drop: () => void
  readonly forgetAll: () => void
  /** Saves all of them. */
  readonly flush: () => Promise<unknown>
}

interface Held {
  readonly draft: Draft
  readonly dispose: () => void
}

/** The draft a kiosk shows, and those the client put aside for it. */
export function createDraftHolder({ kiosk, ...on }: DraftHolderParts): DraftHolder {
  const [shown, show] = createSignal<Held>()
  const aside = new Map<Form, Held>()
  const draft = () => shown()?.draft
  const all = () => [...aside.values(), untrack(shown)].filter((held) => held !== undefined)

  function end(held: Held | undefined) {
    held?.draft.saver.stop()
    held?.dispose()
  }
  function replace(next: Held | undefined) {
    const before = untrack(shown)
    show(next)
    end(before)
  }
  function forgetAll() {
    replace(undefined)
    aside.forEach(end)
    aside.clear()
  }
  const onLeave = () => all().forEach((held) => held.draft.saver.leave())
  addEventListener('pagehide', onLeave)
  onCleanup(() => {
    removeEventListener('pagehide', onLeave)
    forgetAll()
  })

  function take(form: Form, sent: SentDraft): Draft {
    // A pause is no spot: the draft remembers the last question the client was at.
    let spot = sent.at
    const isShown = () => (untrack(draft)?.form ?? form) === form
    return createRoot((dispose) => {
      const made = createDraft({
        form,
        sent,
        language: kiosk.language,
        spot: () => {
          if (isShown()) spot = spotOf(kiosk.flow().resume ?? kiosk.place()) ?? spot
          return spot
        },
        reload: () => openDraft(form),
        onSessionLost: on.onSessionLost,
        // What happens to a draft put aside is told when it is taken up.
        onTakenOver: () => isShown() && on.onTakenOver(),
        onGone: () => isShown() && on.onGone(),
        onHandedIn: () => isShown() && on.onHandedIn(),
      })
      replace({ draft: made, dispose })
      return made
    })
  }
  return {
    draft,
    take,
    setAside() {
      const held = untrack(shown)
      if (held) aside.set(held.draft.form, held)
      show(undefined)
    },
    isAside: (form) => aside.has(form),
    takeUp(form) {
      const held = form && aside.get(form)
      if (!held) return undefined
      aside.delete(form)
      replace(held)
      return held.draft
    },
    drop: () => replace(undefined),
    forgetAll,
    flush: () => Promise.all(all().map((held) => held.draft.saver.flush())),
  }
}
