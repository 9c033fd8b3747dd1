import type { AgendaItem } from '@samen/consultation/room'
import { ByKey } from '@samen/ui/by-key'
import { Show } from 'solid-js'
import { useConsultationTexts } from '../context.ts'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { AgendaRow } from './agenda-row.tsx'
import { goalItems } from './items.ts'
import { TypedGoals } from './typed-goals.tsx'

/**
 * What the client wants to talk about: the largest words on the page, in the client's order. Where
 * nothing was shared, with a preparation or without one, it can be typed here.
 */
export function ClientGoals(props: { readonly visitId: string; readonly isPrepared: boolean }) {
  const room = useRoom()
  const people = usePeople()
  const texts = useConsultationTexts()
  const goals = () => goalItems(room, props.visitId)
  /** Shared beforehand: the client's own words, which nobody types over. */
  const hasShared = () => goals().some(({ typedBy }) => typedBy === undefined)
  return (
    <section class="goals" aria-labelledby="goals">
      <h2 id="goals">{texts().goals.title(people().client)}</h2>
      <Show
        when={hasShared()}
        fallback={
          <TypedGoals hasGoals={goals().length > 0} isPrepared={props.isPrepared}>
            <GoalList goals={goals()} />
          </TypedGoals>
        }
      >
        <GoalList goals={goals()} />
      </Show>
    </section>
  )
}

function GoalList(props: { readonly goals: readonly AgendaItem[] }) {
  return (
    <ol>
      <ByKey each={props.goals} by={({ key }) => key}>
        {(item) => (
          <li>
            <AgendaRow item={item()} />
          </li>
        )}
      </ByKey>
    </ol>
  )
}
