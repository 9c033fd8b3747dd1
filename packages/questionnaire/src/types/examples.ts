import type { Question, QuestionKind } from '../definition/questionnaire.ts'
import type { Value } from '../response/values.ts'
import { choiceExamples } from './choice/examples.ts'
import { dateExamples } from './date/examples.ts'
import type { AcceptedValue, Example, RefusedValue } from './example.ts'
import { longTextExamples } from './long-text/examples.ts'
import { medicineListExamples } from './medicine-list/examples.ts'
import { multiChoiceExamples } from './multi-choice/examples.ts'
import { ownListExamples } from './own-list/examples.ts'
import { rankExamples } from './rank/examples.ts'
import { scaleExamples } from './scale/examples.ts'
import { shortTextExamples } from './short-text/examples.ts'
import { statementExamples } from './statement/examples.ts'
import { yesNoExamples } from './yes-no/examples.ts'

/** Every kind of question. A kind without examples does not compile. */
export const examplesByKind: { readonly [K in QuestionKind]: readonly Example<K>[] } = {
  choice: choiceExamples,
  'multi-choice': multiChoiceExamples,
  scale: scaleExamples,
  'short-text': shortTextExamples,
  'long-text': longTextExamples,
  'own-list': ownListExamples,
  rank: rankExamples,
  'medicine-list': medicineListExamples,
  date: dateExamples,
  'yes-no': yesNoExamples,
  statement: statementExamples,
}

/** An example whose kind is known only when it runs. */
export interface AnyExample {
  readonly name: string
  readonly question: Question
  readonly accepted: readonly (Omit<AcceptedValue<QuestionKind>, 'value'> & { value: Value })[]
  readonly refused: readonly RefusedValue[]
}
export const allExamples: readonly AnyExample[] = Object.values(examplesByKind).flat()
