import type { QuestionKind } from '../definition/questionnaire.ts'
import type { Language } from '../definition/text.ts'
import type { ValueByKind } from '../response/values.ts'
import type { QuestionOf } from '../types/question-type.ts'
import type { QuestionTexts } from './texts.ts'

/** What the input of one kind of question gets. It renders no question text: the screen does. */
export interface InputProps<K extends QuestionKind> {
  readonly question: QuestionOf<K>
  /** The answer so far; undefined while nothing is answered. */
  readonly value: ValueByKind[K] | undefined
  /** Called on every change, on input for text; undefined when nothing is left of the answer. */
  readonly onChange: (value: ValueByKind[K] | undefined) => void
  readonly language: Language
  readonly texts: QuestionTexts
  /** Unique on the page: made into ids and input names. */
  readonly id: string
  /** Id of the heading that asks the question. */
  readonly labelledBy: string
  /** Ids of the help under the question. */
  readonly describedBy?: string | undefined
  /** What is wrong with the answer, in words; shown beside the input. */
  readonly error?: string | undefined
  /** For lists: the entries that earlier visits bring, to be confirmed, changed or removed. */
  readonly carried?: readonly { readonly id: string; readonly label: string }[] | undefined
}

/** What the review of one kind of question gets: the client's words, shown verbatim. */
export interface ReviewProps<K extends QuestionKind> {
  readonly question: QuestionOf<K>
  readonly value: ValueByKind[K]
  readonly language: Language
  readonly texts: QuestionTexts
}
