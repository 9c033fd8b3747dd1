import type { ReviewProps } from '../../view/props.ts'
import { Said } from '../../view/said.tsx'

export function YesNoReview(props: ReviewProps<'yes-no'>) {
  const words = () =>
    ({ yes: props.texts.yes, no: props.texts.no, 'rather-not': props.texts.ratherNot })[props.value]
  return <Said>{words()}</Said>
}
