import { Show } from 'solid-js'
import type { ReviewProps } from '../../view/props.ts'
import { Said } from '../../view/said.tsx'

/** The number with what both ends mean; a step by its words. */
export function ScaleReview(props: ReviewProps<'scale'>) {
  const step = () => props.question.steps?.[props.value - props.question.min]?.text[props.language]
  return (
    <Show
      when={step()}
      fallback={
        <p class="said">
          <strong class="said-number">{props.value}</strong>
          <small>
            {props.question.min} = {props.question.low[props.language]}, {props.question.max} ={' '}
            {props.question.high[props.language]}
          </small>
        </p>
      }
    >
      {(words) => <Said>{words()}</Said>}
    </Show>
  )
}
