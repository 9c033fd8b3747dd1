import { Button } from '@samen/ui/button'
import { TextInput } from '@samen/ui/text-input'
import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { useConsultationTexts } from '../context.ts'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import type { Goal } from './items.ts'

const ranks = [1, 2, 3] as const
type Rank = (typeof ranks)[number]

/**
 * Nothing was shared beforehand: three empty lines for what the client wants to talk about. Who holds
 * the pen is asked first, and stands beside each line.
 */
export function TypedGoals(props: {
  readonly hasGoals: boolean
  /** Something was handed in, without a goal or with goals that are not shared: both look alike. */
  readonly isPrepared: boolean
  readonly children: JSX.Element
}) {
  const room = useRoom()
  const people = usePeople()
  const texts = useRoomTexts()
  const consultation = useConsultationTexts()
  const [pen, setPen] = createSignal<Goal['typedBy'] | null>(null)
  const prefix = createUniqueId()
  const lineId = (rank: Rank) => `${prefix}-${rank}`
  let whoTypes: HTMLDivElement | undefined
  function take(who: Goal['typedBy']) {
    setPen(who)
    queueMicrotask(() => {
      document.getElementById(lineId(1))?.focus()
      // On a low screen: what is pressed afterwards is in sight too, above the buttons.
      whoTypes?.scrollIntoView?.({ block: 'nearest' })
    })
  }
  function done() {
    setPen(null)
    queueMicrotask(() => whoTypes?.querySelector('button')?.focus())
  }
  const textOf = (rank: Rank) => room.field(`goal/${rank}`)?.text ?? ''
  /** To the next line; after the last one, or an empty one, it is done. */
  function goOn(rank: Rank) {
    const next = ranks.find((one) => one === rank + 1)
    if (next === undefined || textOf(rank).trim() === '') done()
    else document.getElementById(lineId(next))?.focus()
  }
  return (
    <>
      <Show when={pen() === null || !room.canWrite()}>
        <Show
          when={props.hasGoals}
          fallback={
            <Show
              when={room.canWrite()}
              fallback={<p class="nothing">{consultation().goals.none(people().client)}</p>}
            >
              <p class="goals-ask">
                {props.isPrepared
                  ? consultation().goals.none(people().client)
                  : texts().goals.ask(people().client)}
              </p>
              <ol class="goals-empty" aria-hidden="true">
                <For each={ranks}>{() => <li />}</For>
              </ol>
            </Show>
          }
        >
          {props.children}
        </Show>
      </Show>
      <Show when={room.canWrite()}>
        <Show when={pen()}>
          {(who) => (
            <div class="goals-typed">
              <p class="goals-ask">{texts().goals.ask(people().client)}</p>
              <p class="field-help">{texts().goals.help}</p>
              <For each={ranks}>
                {(rank) => (
                  <TextInput
                    id={lineId(rank)}
                    label={texts().goals.line(rank)}
                    value={textOf(rank)}
                    onInput={(text) => room.save(`goal/${rank}`, { text, typedBy: who() })}
                    onEnter={() => goOn(rank)}
                  />
                )}
              </For>
              <div class="actions">
                <Button look="choice" onPress={done}>
                  {texts().goals.done}
                </Button>
              </div>
            </div>
          )}
        </Show>
        <div
          class="who-types only-screen"
          role="group"
          aria-label={texts().goals.whoTypes}
          ref={(element) => (whoTypes = element)}
        >
          <p>{props.hasGoals && pen() === null ? texts().goals.change : texts().goals.whoTypes}</p>
          <For each={['client', 'clinician'] as const}>
            {(who) => (
              <Button look="choice" pressed={pen() === who} onPress={() => take(who)}>
                {texts().goals.types(people()[who])}
              </Button>
            )}
          </For>
        </div>
      </Show>
    </>
  )
}
