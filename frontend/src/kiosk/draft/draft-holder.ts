import { type Accessor, createRoot, createSignal, onCleanup } from 'solid-js'
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
  readonly draft: Accessor<Draft | undefined>
  /** Holds what the server sent; what was held before is forgotten. */
  readonly take: (form: Form, sent: SentDraft) => Draft
  readonly forget: () => void
}

/** The one draft a kiosk holds at a time, or none. */
export function createDraftHolder({ kiosk, ...on }: DraftHolderParts): DraftHolder {
  const [draft, setDraft] = createSignal<Draft>()
  let dispose = () => {}

  function forget() {
    draft()?.saver.stop()
    setDraft(undefined)
    dispose()
    dispose = () => {}
  }
  onCleanup(forget)

  function take(form: Form, sent: SentDraft): Draft {
    forget()
    // A pause is no spot: the draft remembers the last question the client was at.
    let spot = sent.at
    return createRoot((disposeRoot) => {
      dispose = disposeRoot
      const made = createDraft({
        form,
        sent,
        language: kiosk.language,
        spot: () => (spot = spotOf(kiosk.flow().resume ?? kiosk.place()) ?? spot),
        reload: () => openDraft(form),
        ...on,
      })
      setDraft(made)
      return made
    })
  }
  return { draft, take, forget }
}
