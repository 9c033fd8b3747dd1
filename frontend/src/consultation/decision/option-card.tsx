import type { DecisionOption } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { TextArea } from '@samen/ui/text-input'
import { createSignal, onMount, Show } from 'solid-js'
import { Confirm } from '../../staff/confirm.tsx'
import { ArgumentList } from './argument-list.tsx'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { useOptionName } from './option-name.ts'

/** One way to go, with what is for it beside what is against it. */
export function OptionCard(props: {
  readonly option: DecisionOption
  /** Counts one's own; 0: one that is always there. */
  readonly number: number
  /** Just added: typing can begin. */
  readonly focus: boolean
}) {
  const { pen, id } = useSheet()
  const texts = useSheetTexts()
  const optionName = useOptionName()
  const name = () => optionName(props.option, props.number)
  const at = (part: string) => id(`option-${props.option.id}-${part}`)
  const change = (option: Partial<DecisionOption>, atOnce?: 'at-once') =>
    pen()?.writeOption(props.option.id, { ...props.option, ...option }, atOnce)
  onMount(() => props.focus && document.getElementById(at('text'))?.focus())
  return (
    <article
      class="option"
      data-standing={props.option.standing}
      aria-label={name()}
      id={at('card')}
    >
      <div class="option-head">
        <Show
          when={pen() && props.option.standing === undefined}
          fallback={
            <div>
              <h3>{name()}</h3>
              <Show when={pen() && props.option.standing}>
                <p class="option-always">{texts().options.always}</p>
              </Show>
            </div>
          }
        >
          <TextArea
            id={at('text')}
            label={texts().options.name(props.number)}
            rows={2}
            value={props.option.text}
            onInput={(text) => change({ text })}
            limit={4000}
            charactersLeft={texts().left}
          />
        </Show>
      </div>
      <div class="option-sides">
        <ArgumentList
          side="for"
          lines={props.option.for}
          optionName={name()}
          onChange={(lines, atOnce) => change({ for: lines }, atOnce)}
        />
        <ArgumentList
          side="against"
          lines={props.option.against}
          optionName={name()}
          onChange={(lines, atOnce) => change({ against: lines }, atOnce)}
        />
      </div>
      <Show when={pen() && props.option.standing === undefined && props.number > 0}>
        <RemoveOption option={props.option} name={name()} />
      </Show>
    </article>
  )
}

/** Asks first when words would go with it. */
function RemoveOption(props: { readonly option: DecisionOption; readonly name: string }) {
  const { pen } = useSheet()
  const texts = useSheetTexts()
  const [asking, setAsking] = createSignal(false)
  const remove = () => pen()?.writeOption(props.option.id, null, 'at-once')
  const isEmpty = () =>
    props.option.text.trim() === '' && props.option.for.length + props.option.against.length === 0
  return (
    <Show when={!isEmpty()}>
      <div class="option-foot">
        <Button label={texts().options.removeWhich(props.name)} onPress={() => setAsking(true)}>
          {texts().options.remove}
        </Button>
      </div>
      <Confirm
        open={asking()}
        title={texts().options.removeTitle}
        body={texts().options.removeBody}
        confirm={texts().options.removeYes}
        onConfirm={() => Promise.resolve(remove())}
        onClose={() => setAsking(false)}
      />
    </Show>
  )
}
