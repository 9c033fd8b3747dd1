import { optionWords } from '../../view/options.ts'
import type { ReviewProps } from '../../view/props.ts'
import { SaidList } from '../../view/said.tsx'

export function MultiChoiceReview(props: ReviewProps<'multi-choice'>) {
  const lines = () => [
    ...props.value.chosen.map((code) => optionWords(props.question.options, code, props.language)),
    ...(props.value.other ?? []),
  ]
  return <SaidList lines={lines()} />
}
