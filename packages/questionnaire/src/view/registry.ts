import type { Component } from 'solid-js'
import type { QuestionKind } from '../definition/questionnaire.ts'
import { ChoiceInput } from '../types/choice/input.tsx'
import { ChoiceReview } from '../types/choice/review.tsx'
import { DateQuestionInput } from '../types/date/input.tsx'
import { DateReview } from '../types/date/review.tsx'
import { LongTextInput } from '../types/long-text/input.tsx'
import { LongTextReview } from '../types/long-text/review.tsx'
import { MedicineListInput } from '../types/medicine-list/input.tsx'
import { MedicineListReview } from '../types/medicine-list/review.tsx'
import { MultiChoiceInput } from '../types/multi-choice/input.tsx'
import { MultiChoiceReview } from '../types/multi-choice/review.tsx'
import { OwnListInput } from '../types/own-list/input.tsx'
import { OwnListReview } from '../types/own-list/review.tsx'
import { RankQuestionInput } from '../types/rank/input.tsx'
import { RankReview } from '../types/rank/review.tsx'
import { ScaleQuestionInput } from '../types/scale/input.tsx'
import { ScaleReview } from '../types/scale/review.tsx'
import { ShortTextInput } from '../types/short-text/input.tsx'
import { ShortTextReview } from '../types/short-text/review.tsx'
import { YesNoInput } from '../types/yes-no/input.tsx'
import { YesNoReview } from '../types/yes-no/review.tsx'
import type { InputProps, ReviewProps } from './props.ts'

/** How one kind of question is asked and shown. Both slots are required; "nothing" is null. */
export interface QuestionView<K extends QuestionKind> {
  readonly input: Component<InputProps<K>> | null
  readonly review: Component<ReviewProps<K>> | null
}

/** Every kind of question. A kind without a view does not compile. */
export const questionViews: { readonly [K in QuestionKind]: QuestionView<K> } = {
  choice: { input: ChoiceInput, review: ChoiceReview },
  'multi-choice': { input: MultiChoiceInput, review: MultiChoiceReview },
  scale: { input: ScaleQuestionInput, review: ScaleReview },
  'short-text': { input: ShortTextInput, review: ShortTextReview },
  'long-text': { input: LongTextInput, review: LongTextReview },
  'own-list': { input: OwnListInput, review: OwnListReview },
  rank: { input: RankQuestionInput, review: RankReview },
  'medicine-list': { input: MedicineListInput, review: MedicineListReview },
  date: { input: DateQuestionInput, review: DateReview },
  'yes-no': { input: YesNoInput, review: YesNoReview },
  // A statement is read as the screen's heading and lead; it takes no answer.
  statement: { input: null, review: null },
}
