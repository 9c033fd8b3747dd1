import type { z } from 'zod'
import type { QuestionKind } from '../definition/questionnaire.ts'
import type { Problem } from '../publishing/problem.ts'
import type { QuestionOf } from './question-type.ts'

/** What publishing must know of one kind of question, beside its `QuestionType`. */
export interface PublishingRules<K extends QuestionKind> {
  readonly schema: z.ZodType<QuestionOf<K>>
  /** What a schema cannot say; places are relative to the question. */
  readonly problems: ((question: QuestionOf<K>) => readonly Problem[]) | null
  /**
   * Values to try when looking whether tests can hold together: if any value passes them, one of
   * these does. `included` are the options that must be in it. May hold values that `check` refuses.
   */
  readonly candidates: (question: QuestionOf<K>, included: readonly string[]) => readonly unknown[]
}
