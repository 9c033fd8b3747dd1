import type { ReviewProps } from '../../view/props.ts'
import { Said } from '../../view/said.tsx'

/** "14 maart 2026", "maart 2026" or "2026". */
export function DateReview(props: ReviewProps<'date'>) {
  const words = () => {
    const [year = '', month, day] = props.value.split('-')
    const monthName = month ? props.texts.date.months[Number(month) - 1] : undefined
    return [day ? Number(day) : undefined, monthName, year].filter(Boolean).join(' ')
  }
  return <Said>{words()}</Said>
}
