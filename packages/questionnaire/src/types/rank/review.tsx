import { optionWords } from '../../view/options.ts'
import type { ReviewProps } from '../../view/props.ts'
import { SaidList } from '../../view/said.tsx'
import { otherCode } from '../options.ts'

export function RankReview(props: ReviewProps<'rank'>) {
  const words = (code: string) =>
    code === otherCode
      ? (props.value.other ?? props.question.other?.[props.language] ?? code)
      : optionWords(props.question.options, code, props.language)
  return <SaidList ordered lines={props.value.ranked.map(words)} />
}
