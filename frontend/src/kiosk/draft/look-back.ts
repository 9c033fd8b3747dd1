import type { PlacedQuestion } from '@samen/questionnaire/domain'
import { createSignal } from 'solid-js'
import { afterPaint } from '../after-paint.ts'
import { HttpError } from '../../shared/http-error.ts'
import { type Form, loadPrevious, type Previous } from '../api.ts'

export interface LookBack {
  /** Asks what was said last time, once the answer of now is saved; the server gives it no sooner. */
  readonly ask: (placed: PlacedQuestion) => void
  /** What was said last time; undefined while not known, or when there is nothing. */
  readonly at: (key: string) => Previous | undefined
}

/** "Vorige keer": only for questions that form a trend, and only after the client has answered. */
export function createLookBack(
  form: Form,
  saver: { readonly flush: () => Promise<void> },
  isSaved: () => boolean,
): LookBack {
  const [known, setKnown] = createSignal<ReadonlyMap<string, Previous | null>>(new Map())
  const asking = new Set<string>()

  async function look({ key, concept, instance }: PlacedQuestion) {
    await new Promise<void>(afterPaint)
    await saver.flush()
    if (!isSaved()) return
    const { previous } = await loadPrevious(form, concept, instance)
    setKnown((before) => new Map(before).set(key, previous))
  }

  return {
    ask(placed) {
      if (!placed.question.trend || known().has(placed.key) || asking.has(placed.key)) return
      asking.add(placed.key)
      look(placed)
        .catch((error: unknown) => {
          // It is an extra: without it the client goes on, and the next answer tries again.
          if (!(error instanceof HttpError)) throw error
        })
        .finally(() => asking.delete(placed.key))
    },
    at: (key) => known().get(key) ?? undefined,
  }
}
