import type { Question, QuestionKind } from '../definition/questionnaire.ts'
import type { Problem } from '../publishing/problem.ts'
import { choiceRules } from './choice/publishing.ts'
import { dateRules } from './date/publishing.ts'
import { longTextRules } from './long-text/publishing.ts'
import { medicineListRules } from './medicine-list/publishing.ts'
import { multiChoiceRules } from './multi-choice/publishing.ts'
import { ownListRules } from './own-list/publishing.ts'
import type { PublishingRules } from './publishing-rules.ts'
import { rankRules } from './rank/publishing.ts'
import { scaleRules } from './scale/publishing.ts'
import { shortTextRules } from './short-text/publishing.ts'
import { statementRules } from './statement/publishing.ts'
import { yesNoRules } from './yes-no/publishing.ts'

/** Every kind of question. A kind without rules does not compile. */
export const publishingRules: { readonly [K in QuestionKind]: PublishingRules<K> } = {
  choice: choiceRules,
  'multi-choice': multiChoiceRules,
  scale: scaleRules,
  'short-text': shortTextRules,
  'long-text': longTextRules,
  'own-list': ownListRules,
  rank: rankRules,
  'medicine-list': medicineListRules,
  date: dateRules,
  'yes-no': yesNoRules,
  statement: statementRules,
}

interface AnyPublishingRules {
  readonly problems: ((question: Question) => readonly Problem[]) | null
  readonly candidates: (question: Question, included: readonly string[]) => readonly unknown[]
}

/** The cast joins what TypeScript cannot: a question of kind K meets the rules of kind K. */
export function rulesOf(question: Question): AnyPublishingRules {
  return publishingRules[question.kind] as unknown as AnyPublishingRules
}
