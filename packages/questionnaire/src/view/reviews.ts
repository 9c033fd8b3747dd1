import type { Component } from 'solid-js'
import type { QuestionKind } from '../definition/questionnaire.ts'
import { ChoiceReview } from '../types/choice/review.tsx'
import { DateReview } from '../types/date/review.tsx'
import { LongTextReview } from '../types/long-text/review.tsx'
import { MedicineListReview } from '../types/medicine-list/review.tsx'
import { MultiChoiceReview } from '../types/multi-choice/review.tsx'
import { OwnListReview } from '../types/own-list/review.tsx'
import { RankReview } from '../types/rank/review.tsx'
import { ScaleReview } from '../types/scale/review.tsx'
import { ShortTextReview } from '../types/short-text/review.tsx'
import { YesNoReview } from '../types/yes-no/review.tsx'
import type { ReviewProps } from './props.ts'

/**
 * How each kind is shown; "nothing" is null. A kind that is missing does not compile. Apart from the
 * inputs: the kiosk asks and shows no reviews, and loads none.
 */
export const questionReviews: { readonly [K in QuestionKind]: Component<ReviewProps<K>> | null } = {
  choice: ChoiceReview,
  'multi-choice': MultiChoiceReview,
  scale: ScaleReview,
  'short-text': ShortTextReview,
  'long-text': LongTextReview,
  'own-list': OwnListReview,
  rank: RankReview,
  'medicine-list': MedicineListReview,
  date: DateReview,
  'yes-no': YesNoReview,
  statement: null,
}
