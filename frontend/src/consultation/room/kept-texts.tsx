import { kindOfField } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { ByKey } from '@samen/ui/by-key'
import { createSignal, For, Show } from 'solid-js'
import { Opens } from '../company/opens.tsx'
import { ActFailure } from './act-failure.tsx'
import type { FieldValue } from './field-name.ts'
import { fieldWords } from './field-words.ts'
import { useRoom } from './room-context.tsx'
import type { KeptText } from './room-store.ts'
import { useRoomTexts } from './texts.ts'

/** Texts that were not saved because another screen wrote: what is here beside what stands there. */
export function KeptTexts() {
  const room = useRoom()
  return (
    <div role="status">
      <ByKey each={room.kept()} by={({ name }) => name}>
        {(kept) => <OneKept kept={kept()} />}
      </ByKey>
    </div>
  )
}

function OneKept(props: { readonly kept: KeptText }) {
  const room = useRoom()
  const texts = useRoomTexts()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  async function useMine() {
    setFailure(undefined)
    try {
      await room.useMine(props.kept.name)
    } catch (cause) {
      setFailure({ cause })
    }
  }
  const about = () => {
    const kind = kindOfField(props.kept.name)
    return kind === null ? '' : texts().kept.what[kind]
  }
  return (
    <section class="kept" aria-label={texts().kept.title}>
      <p class="notice-title">
        {texts().kept.title}: {about()}
      </p>
      <p>{texts().kept.why[props.kept.why]}</p>
      <Opens part={`kept ${props.kept.name}`} title={about()} line="">
        <div class="kept-sides">
          <Side title={texts().kept.mine} value={props.kept.mine} />
          <Side title={texts().kept.theirs} value={props.kept.theirs} />
        </div>
      </Opens>
      <div class="kept-choice">
        <Show when={props.kept.why !== 'closed'}>
          <Button look="choice" onPress={() => void useMine()}>
            {texts().kept.useMine}
          </Button>
        </Show>
        <Button look="choice" onPress={() => room.letStand(props.kept.name)}>
          {texts().kept.letStand}
        </Button>
      </div>
      <Show when={failure()}>{(now) => <ActFailure failure={now().cause} />}</Show>
    </section>
  )
}

function Side(props: { readonly title: string; readonly value: FieldValue | undefined }) {
  const texts = useRoomTexts()
  const lines = () =>
    props.value === 'discussed' || props.value === 'later' || props.value === 'dropped'
      ? [texts().agenda.ticks[props.value]]
      : fieldWords(props.value)
  return (
    <div>
      <h3>{props.title}</h3>
      <Show when={lines().length > 0} fallback={<p class="nothing">{texts().kept.nothing}</p>}>
        <For each={lines()}>{(line) => <p class="said">{line}</p>}</For>
      </Show>
    </div>
  )
}
