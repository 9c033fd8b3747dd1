import type { Question } from '@samen/questionnaire/domain'
import { Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'

export interface WhyProps {
  readonly text: string
  /** Named for who does not see which question it stands under. */
  readonly about: Question | undefined
}

/** "Waarom vragen we dit?" Closed until the client wants to know. */
export function Why(props: WhyProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  return (
    <details class="why">
      <summary>
        {visit.texts().question.why}
        <Show when={props.about}>
          {(question) => (
            <span class="visually-hidden"> ({question().topic[kiosk.language()]})</span>
          )}
        </Show>
      </summary>
      <p>{props.text}</p>
    </details>
  )
}
