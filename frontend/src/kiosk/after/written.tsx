import type { Unconfirmed } from '@samen/consultation/room'
import { Match, Show, Switch } from 'solid-js'
import sheet from '../beside.css?url'
import { stylesheet } from '../stylesheet.ts'
import { useDraft } from '../visit-context.ts'
import { useAfterTexts } from './after-texts.ts'
import { Agreed, Decided } from './agreed.tsx'

/** Its style sheet; nothing is shown before it is there. */
export const dressed = () => stylesheet(sheet)

export interface WrittenProps {
  readonly id: string
  readonly label: string
}

/** What was written, all of it, above "is it right?"; where there is more, which of how many. */
export function Written(props: WrittenProps) {
  const draft = useDraft()
  const texts = useAfterTexts()
  const all = () => draft.opened.carried.unconfirmed ?? []
  const at = () => all().findIndex(({ id }) => id === props.id)
  // The border: the server carries what `carriedFor` made of it.
  const written = () => all()[at()] as Unconfirmed | undefined
  const count = () => {
    const kind = written()?.decided ? 'decision' : 'agreement'
    return texts().written[kind](at() + 1, all().length)
  }
  return (
    <>
      <Show when={at() >= 0 && all().length > 1}>
        <p>{count()}</p>
      </Show>
      <Switch fallback={<p class="agreed said">{props.label}</p>}>
        <Match when={written()?.agreed}>{(line) => <Agreed agreement={line()} earlier />}</Match>
        <Match when={written()?.decided}>{(line) => <Decided decision={line()} earlier />}</Match>
      </Switch>
    </>
  )
}
