import { type Component, Show } from 'solid-js'
import type { Question } from '../definition/questionnaire.ts'
import type { Value } from '../response/values.ts'
import type { ReviewProps } from './props.ts'
import { questionReviews } from './reviews.ts'

export interface AnyReviewProps extends Omit<ReviewProps<'statement'>, 'question' | 'value'> {
  readonly question: Question
  readonly value: Value
}

/** Shows one answer, verbatim. The value has to fit the question's kind. */
export function QuestionReview(props: AnyReviewProps) {
  return (
    <Show when={props.question} keyed>
      {(question) => {
        const AnyReview = (questionReviews[question.kind] ?? Nothing) as Component<AnyReviewProps>
        return <AnyReview {...props} />
      }}
    </Show>
  )
}

const Nothing = () => null
