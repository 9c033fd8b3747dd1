import type { Confirmable, Confirmation, Standing } from '@samen/consultation/room'
import { Show } from 'solid-js'
import { usePeople } from '../people.ts'
import { useRoomTexts, useWhen } from '../room/texts.ts'
import { yesOf } from './standing.ts'

/** How far a version is, in one sentence; then who said yes, how and when. */
export function Confirmed(props: {
  readonly version: Confirmable
  readonly standing: Standing
  readonly confirmations: readonly Confirmation[]
  /** The sentence, which takes the focus when somebody said yes. */
  readonly sentenceRef?: ((element: HTMLElement) => void) | undefined
}) {
  const people = usePeople()
  const texts = useRoomTexts()
  const when = useWhen()
  const sentence = useStandingWords()
  const client = () => yesOf('client', props.version, props.confirmations)
  const clinician = () => yesOf('clinician', props.version, props.confirmations)
  return (
    <div class="confirmed" role="status">
      <p
        class="standing"
        data-standing={props.standing}
        tabindex="-1"
        ref={(element) => props.sentenceRef?.(element)}
      >
        {sentence(props.standing)}
      </p>
      <Show when={client()}>
        {(yes) => <p>{texts().confirm.by[yes().how](people().client, when(yes().at))}.</p>}
      </Show>
      <Show when={clinician()}>
        {(yes) => (
          <p>{texts().confirm.byClinician(yes().name ?? people().clinician, when(yes().at))}.</p>
        )}
      </Show>
    </div>
  )
}

/** "Opgeschreven, nog niet bevestigd", and so on. */
export function useStandingWords(): (standing: Standing) => string {
  const people = usePeople()
  const texts = useRoomTexts()
  return (standing) => {
    const words = texts().confirm.standing
    return standing === 'client-confirmed'
      ? words[standing](people().client, people().clinician)
      : words[standing]
  }
}
