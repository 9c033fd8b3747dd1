import type { PlacedQuestion } from '@samen/questionnaire/domain'
import { LastTime } from './last-time.tsx'

/** What appears once there is an answer: last time. */
export function AfterAnswer(props: { readonly placed: PlacedQuestion }) {
  return (
    <>
      <LastTime placed={props.placed} />
    </>
  )
}
