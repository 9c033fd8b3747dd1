import type { ReviewProps } from '../../view/props.ts'
import { Said } from '../../view/said.tsx'

export function LongTextReview(props: ReviewProps<'long-text'>) {
  return <Said>{props.value}</Said>
}
