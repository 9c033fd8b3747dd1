import type { AgendaItem } from '@samen/consultation/room'
import { ByKey } from '@samen/ui/by-key'
import { Show } from 'solid-js'
import { useConsultationTexts } from '../context.ts'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { AgendaRow } from './agenda-row.tsx'
import { goalItems } from './items.ts'
import { TypedGoals } from './typed-goals.tsx'

/** What the client wants to talk about: the largest words on the page, in the client's order. */
export function ClientGoals(props: { readonly visitId: string; readonly isPrepared: boolean }) {
  const room = useRoom()
  const people = usePeople()
  const texts = useConsultationTexts()
  const goals = () => goalItems(room, props.visitId)
  return (
    <section class="goals" aria-labelledby="goals">
      <h2 id="goals">{texts().goals.title(people().client)}</h2>
      <Show
        when={props.isPrepared}
        fallback={
          <TypedGoals hasGoals={goals().length > 0}>
            <GoalList goals={goals()} />
          </TypedGoals>
        }
      >
        <Show
          when={goals().length > 0}
          fallback={<p class="nothing">{texts().goals.none(people().client)}</p>}
        >
          <GoalList goals={goals()} />
        </Show>
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
