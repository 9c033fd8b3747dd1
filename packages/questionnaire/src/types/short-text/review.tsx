import type { ReviewProps } from '../../view/props.ts'
import { Said } from '../../view/said.tsx'

export function ShortTextReview(props: ReviewProps<'short-text'>) {
  return <Said>{props.value}</Said>
}
