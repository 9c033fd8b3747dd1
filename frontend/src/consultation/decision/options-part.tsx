import type { DecisionOption } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { FieldError } from '@samen/ui/field-error'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { OptionCard } from './option-card.tsx'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { isSaid } from './written-sheet.ts'

/** Fewer own options are no choice yet: this many places for them are there from the beginning. */
const places = 2

/** The ways to go: one's own, and the two that are always there. None is marked as the best. */
export function OptionsPart() {
  const { sheet, pen, id, problem } = useSheet()
  const texts = useSheetTexts()
  const [focus, setFocus] = createSignal<string>()
  const own = () => sheet().options.filter(({ standing }) => standing === undefined)
  const standing = () => sheet().options.filter((option) => option.standing !== undefined)
  const empty = createMemo(
    () => pen()?.freshOptionIds(Math.max(0, places - own().length)) ?? [],
    [],
    { equals: (a, b) => a.join() === b.join() },
  )
  const ownIds = createMemo(() =>
    pen() ? [...own().map((option) => option.id), ...empty()] : own().filter(isSaid).map(idOf),
  )
  const option = (of: string): DecisionOption =>
    sheet().options.find((one) => one.id === of) ?? { id: of, text: '', for: [], against: [] }

  function add() {
    const [fresh] =
      pen()
        ?.freshOptionIds(1 + empty().length)
        .slice(-1) ?? []
    if (fresh === undefined) return
    setFocus(fresh)
    pen()?.writeOption(fresh, { id: fresh, text: '', for: [], against: [] }, 'at-once')
  }
  return (
    <section class="sheet-part" aria-labelledby={id('options')}>
      <h2 id={id('options')}>{texts().options.title}</h2>
      <FieldError id={id('options-error')} text={problem('options')} />
      <Show when={pen()}>
        <p class="part-lead">{texts().options.lead}</p>
      </Show>
      <div class="sheet-options">
        <For each={ownIds()}>
          {(of, place) => (
            <OptionCard option={option(of)} number={place() + 1} focus={focus() === of} />
          )}
        </For>
        <Show when={pen()}>
          <div class="option-add">
            <Button look="choice" onPress={add}>
              {texts().options.add}
            </Button>
          </div>
        </Show>
        <For each={standing().map(idOf)}>
          {(of) => <OptionCard option={option(of)} number={0} focus={false} />}
        </For>
      </div>
    </section>
  )
}

const idOf = ({ id }: DecisionOption) => id
