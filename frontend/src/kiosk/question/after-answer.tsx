import type { PlacedQuestion } from '@samen/questionnaire/domain'
import { Show } from 'solid-js'
import { LastTime } from './last-time.tsx'
import { SharingOutright } from './sharing-choice.tsx'

/** What appears once there is an answer, because of it: last time, and who may see a sensitive one. */
export function AfterAnswer(props: { readonly placed: PlacedQuestion }) {
  return (
    <>
      <LastTime placed={props.placed} />
      <Show when={props.placed.question.asksSharing}>
        <SharingOutright placed={props.placed} />
      </Show>
    </>
  )
}
