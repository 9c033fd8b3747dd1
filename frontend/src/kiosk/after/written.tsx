import type { Unconfirmed } from '@samen/consultation/room'
import { Match, Switch } from 'solid-js'
import sheet from '../beside.css?url'
import { stylesheet } from '../stylesheet.ts'
import { useDraft } from '../visit-context.ts'
import { Agreed, Decided } from './agreed.tsx'

/** Its style sheet; nothing is shown before it is there. */
export const dressed = () => stylesheet(sheet)

export interface WrittenProps {
  readonly id: string
  readonly label: string
}

/** What was written, all of it, above "is it right?". */
export function Written(props: WrittenProps) {
  const draft = useDraft()
  // The border: the server carries what `carriedFor` made of it.
  const item = () => draft.opened.carried.unconfirmed?.find(({ id }) => id === props.id)
  const written = () => item() as Unconfirmed | undefined
  return (
    <Switch fallback={<p class="agreed said">{props.label}</p>}>
      <Match when={written()?.agreed}>{(line) => <Agreed agreement={line()} earlier />}</Match>
      <Match when={written()?.decided}>{(line) => <Decided decision={line()} earlier />}</Match>
    </Switch>
  )
}
