import { Empty } from '@samen/ui/empty'
import { Show } from 'solid-js'
import { useConsultationTexts } from './context.ts'

/** No preparation for this visit: that is fine, and the conversation begins with a question. */
export function NothingYet(props: {
  readonly name: string
  readonly begun: boolean
  readonly hasHistory: boolean
}) {
  const texts = useConsultationTexts()
  return (
    <Empty pictogram="speech" title={texts().empty.title(props.name)}>
      <p>{props.begun ? texts().empty.begun(props.name) : texts().empty.none}</p>
      <Show when={props.hasHistory}>
        <p>{texts().empty.history}</p>
      </Show>
    </Empty>
  )
}
