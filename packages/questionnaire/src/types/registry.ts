import type { Question, QuestionKind } from '../definition/questionnaire.ts'
import type { Language } from '../definition/text.ts'
import type { Value } from '../response/values.ts'
import { choice } from './choice/definition.ts'
import { date } from './date/definition.ts'
import { longText } from './long-text/definition.ts'
import { medicineList } from './medicine-list/definition.ts'
import { multiChoice } from './multi-choice/definition.ts'
import { ownList } from './own-list/definition.ts'
import type { Checked, Instance, QuestionType } from './question-type.ts'
import { rank } from './rank/definition.ts'
import { scale } from './scale/definition.ts'
import { shortText } from './short-text/definition.ts'
import { statement } from './statement/definition.ts'
import { yesNo } from './yes-no/definition.ts'

/** Every kind of question. A kind without an entry does not compile. */
export const questionTypes: { readonly [K in QuestionKind]: QuestionType<K> } = {
  choice,
  'multi-choice': multiChoice,
  scale,
  'short-text': shortText,
  'long-text': longText,
  'own-list': ownList,
  rank,
  'medicine-list': medicineList,
  date,
  'yes-no': yesNo,
  statement,
}

/** A question type whose kind is known only when it runs. */
export interface AnyQuestionType {
  readonly check: (question: Question, value: unknown) => Checked<Value>
  readonly summary: (question: Question, value: Value, language: Language) => readonly string[]
  readonly trendValue: ((question: Question, value: Value) => number) | null
  readonly wording: ((question: Question) => readonly unknown[]) | null
  readonly instances: AnyInstanceSource | null
  readonly carriesOver: boolean
  readonly equals: AnyTest<string | number> | null
  readonly includes: AnyTest<string> | null
  readonly greater: AnyTest<number> | null
}
type AnyTest<Expected> = (question: Question, value: Value, expected: Expected) => boolean
interface AnyInstanceSource {
  readonly of: (question: Question, value: Value, language: Language) => readonly Instance[]
  readonly fallbackLabel: (question: Question, id: string, language: Language) => string | null
}

/**
 * The type of a question. Give it values that passed its own `check` only.
 * The cast joins what TypeScript cannot: that a question of kind K meets the type of kind K.
 */
export function typeOf(question: Question): AnyQuestionType {
  return questionTypes[question.kind] as unknown as AnyQuestionType
}
