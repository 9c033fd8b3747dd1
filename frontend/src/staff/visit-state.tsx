import { useTexts } from './context.ts'
import type { VisitLine } from './shapes.ts'

/** How far a preparation is, in words; the mark before it repeats the words. */
export function VisitState(props: { readonly visit: Pick<VisitLine, 'state' | 'preparation'> }) {
  const texts = useTexts()
  const words = () => {
    const { state, preparation } = props.visit
    if (state === 'closed') return texts().today.closed
    if (state === 'cancelled') return texts().today.cancelled
    return texts().preparation[preparation]
  }
  const mark = () => (props.visit.state === 'planned' ? props.visit.preparation : props.visit.state)
  return (
    <span class="visit-state" data-mark={mark()}>
      {words()}
    </span>
  )
}
