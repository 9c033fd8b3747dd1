import type { PlacedQuestion } from '@samen/questionnaire/domain'
import { Show } from 'solid-js'
import { ReadBeside } from './read-beside.tsx'
import { LastTime } from './last-time.tsx'
import { SharingOutright } from './sharing-choice.tsx'

/** What appears once there is an answer: last time, who may see a sensitive one, what to read. */
export function AfterAnswer(props: { readonly placed: PlacedQuestion }) {
  return (
    <>
      <LastTime placed={props.placed} />
      <Show when={props.placed.question.asksSharing}>
        <SharingOutright placed={props.placed} />
      </Show>
      <ReadBeside placed={props.placed} />
    </>
  )
}
