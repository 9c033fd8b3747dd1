import { optionWords } from '../../view/options.ts'
import type { ReviewProps } from '../../view/props.ts'
import { Said } from '../../view/said.tsx'
import { otherCode } from '../options.ts'

export function ChoiceReview(props: ReviewProps<'choice'>) {
  const words = () =>
    props.value.choice === otherCode
      ? (props.value.other ?? props.question.other?.[props.language] ?? '')
      : optionWords(props.question.options, props.value.choice, props.language)
  return <Said>{words()}</Said>
}
