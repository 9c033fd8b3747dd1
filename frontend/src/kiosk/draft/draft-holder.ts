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
  /** Those put aside. */
  readonly aside: Accessor<readonly Draft[]>
  /** Puts aside what the server sent, without showing it. */
  readonly hold: (form: Form, sent: SentDraft) => void
  /** Forgets one that was put aside: it was handed in. */
  readonly letGo: (form: Form) => void
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
  const [aside, setAside] = createSignal<readonly Held[]>([])
  const draft = () => shown()?.draft
  const all = () => [...untrack(aside), untrack(shown)].filter((held) => held !== undefined)
  const heldOf = (form: Form | undefined) => untrack(aside).find((held) => held.draft.form === form)
  const without = (form: Form | undefined) =>
    setAside((before) => before.filter((held) => held.draft.form !== form))

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
    untrack(aside).forEach(end)
    setAside([])
  }
  const onLeave = () => all().forEach((held) => held.draft.saver.leave())
  addEventListener('pagehide', onLeave)
  onCleanup(() => {
    removeEventListener('pagehide', onLeave)
    forgetAll()
  })

  function make(form: Form, sent: SentDraft): Held {
    // A pause is no spot: the draft remembers the last question the client was at.
    let spot = sent.at
    const isShown = () => untrack(draft)?.form === form
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
      return { draft: made, dispose }
    })
  }
  function take(form: Form, sent: SentDraft): Draft {
    const held = make(form, sent)
    replace(held)
    return held.draft
  }
  return {
    draft,
    take,
    setAside() {
      const held = untrack(shown)
      if (held) setAside((before) => [...before, held])
      show(undefined)
    },
    isAside: (form) => heldOf(form) !== undefined,
    aside: () => aside().map((held) => held.draft),
    hold: (form, sent) => setAside((before) => [...before, make(form, sent)]),
    letGo(form) {
      end(heldOf(form))
      without(form)
    },
    takeUp(form) {
      const held = form && heldOf(form)
      if (!held) return undefined
      without(form)
      replace(held)
      return held.draft
    },
    drop: () => replace(undefined),
    forgetAll,
    flush: () => Promise.all(all().map((held) => held.draft.saver.flush())),
  }
}
