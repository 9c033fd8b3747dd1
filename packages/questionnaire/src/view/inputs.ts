import { type Component, createSignal } from 'solid-js'
import type { QuestionKind } from '../definition/questionnaire.ts'
import { ChoiceInput } from '../types/choice/input.tsx'
import { LongTextInput } from '../types/long-text/input.tsx'
import { MultiChoiceInput } from '../types/multi-choice/input.tsx'
import { ScaleQuestionInput } from '../types/scale/input.tsx'
import { ShortTextInput } from '../types/short-text/input.tsx'
import { YesNoInput } from '../types/yes-no/input.tsx'
import type { LaterInputs } from './later-inputs.ts'
import type { InputProps } from './props.ts'

/** How one kind of question is asked; "nothing" is null. */
export type InputOf<K extends QuestionKind> = Component<InputProps<K>> | null

// Together with `LaterInputs` every kind is named once; one that is missing does not compile.
const inputs: { readonly [K in Exclude<QuestionKind, keyof LaterInputs>]: InputOf<K> } = {
  choice: ChoiceInput,
  'multi-choice': MultiChoiceInput,
  scale: ScaleQuestionInput,
  'short-text': ShortTextInput,
  'long-text': LongTextInput,
  'yes-no': YesNoInput,
  // A statement is read as the screen's heading and lead; it takes no answer.
  statement: null,
}

const retryAfter = 3_000
const [later, setLater] = createSignal<LaterInputs>()
let loading: Promise<void> | undefined

/** Fetches the inputs that no questionnaire begins with; tries again until they are there. */
export function loadLaterInputs(): Promise<void> {
  loading ??= import('./later-inputs.ts').then(
    (module) => void setLater(module.laterInputs),
    async () => {
      await new Promise((waited) => setTimeout(waited, retryAfter))
      loading = undefined
      await loadLaterInputs()
    },
  )
  return loading
}

/** The input of a kind; undefined (and fetched) while it is not there yet. Reactive. */
export function inputOf<K extends QuestionKind>(kind: K): InputOf<K> | undefined
export function inputOf(kind: QuestionKind) {
  if (kind in inputs) return inputs[kind as keyof typeof inputs]
  if (!later()) void loadLaterInputs()
  return later()?.[kind as keyof LaterInputs]
}
