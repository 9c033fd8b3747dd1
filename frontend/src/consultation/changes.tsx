import type { Change } from '@samen/consultation'
import { Button } from '@samen/ui/button'
import { createSignal, For, Show } from 'solid-js'
import { useConsultationTexts, useLongDay } from './context.ts'
import { isNumber, scaleWords } from './scale-words.ts'
import { Words } from './words.tsx'

const atFirst = 3

/** What is different: three, then more. Then and now stand beside each other, verbatim. */
export function Changes(props: {
  readonly changes: readonly Change[]
  /** There is no earlier preparation to compare with. */
  readonly isFirst: boolean
}) {
  const texts = useConsultationTexts()
  const [all, setAll] = createSignal(false)
  const left = () => props.changes.length - atFirst
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{texts().changes.title}</h2>
      <Show
        when={props.changes.length > 0}
        fallback={
          <p class="nothing">{props.isFirst ? texts().changes.first : texts().changes.none}</p>
        }
      >
        <ul>
          <For each={props.changes}>
            {(change, i) => <ChangeLine change={change} folded={!all() && i() >= atFirst} />}
          </For>
        </ul>
        <Show when={left() > 0}>
          <Button expanded={all()} onPress={() => setAll(!all())}>
            {all() ? texts().changes.fewer : texts().changes.more(left())}
          </Button>
        </Show>
      </Show>
    </section>
  )
}

function ChangeLine(props: {
  readonly change: Change
  /** Not on the screen yet; on paper everything stands. */
  readonly folded: boolean
}) {
  const texts = useConsultationTexts()
  const longDay = useLongDay()
  const reworded = () => props.change.kind === 'reworded'
  return (
    <li class="change" classList={{ 'only-paper': props.folded }} data-kind={props.change.kind}>
      <h3>{props.change.topic}</h3>
      <p class="change-kind">
        {/* Two numbers say themselves which way it went; for who hears them, the word comes first. */}
        <span classList={{ 'visually-hidden': inNumbers(props.change) }}>
          {texts().changes.kind[props.change.kind]}
          {props.change.scale && ' · '}
        </span>
        <Show when={props.change.scale}>
          {(scale) => scaleWords(scale(), props.change.now.lines[0], texts().changes)}
        </Show>
      </p>
      <dl class="then-now">
        <Show when={props.change.before}>
          {(before) => (
            <div>
              <dt>{longDay(before().source.day)}</dt>
              <dd>
                <Show when={reworded()}>
                  <p class="asked">{texts().changes.asked(before().question)}</p>
                </Show>
                <Words lines={before().lines} />
              </dd>
            </div>
          )}
        </Show>
        <div>
          <dt>{texts().changes.now}</dt>
          <dd>
            <Show when={reworded()}>
              <p class="asked">{texts().changes.asks(props.change.now.question)}</p>
            </Show>
            <Words lines={props.change.now.lines} note={props.change.now.note} />
          </dd>
        </div>
      </dl>
    </li>
  )
}

function inNumbers({ scale, now }: Change): boolean {
  return scale !== undefined && isNumber(now.lines[0])
}
