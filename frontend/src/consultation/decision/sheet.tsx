import type { ShownAnswer } from '@samen/consultation'
import { Show, untrack } from 'solid-js'
import { ChoicePart } from './choice-part.tsx'
import { InputsPart } from './inputs-part.tsx'
import { OptionsPart } from './options-part.tsx'
import { OutcomePart } from './outcome-part.tsx'
import { PlanPart } from './plan-part.tsx'
import { SheetContext, type SheetNow } from './sheet-context.ts'
import { SurePart } from './sure-part.tsx'

/**
 * The whole sheet, in the order in which two people go through it. With a pen it is written; without
 * one it is read: by who follows on another screen, and as an earlier version.
 */
export function Sheet(props: {
  readonly now: SheetNow
  /** What the client shared about a choice in the preparation. */
  readonly shared?: ShownAnswer | undefined
  /** How it ended and the plan stand above already. */
  readonly withoutResult?: boolean | undefined
}) {
  // One sheet stays one sheet for as long as it is on the screen.
  const now = untrack(() => props.now)
  return (
    <SheetContext.Provider value={now}>
      <div class="sheet" data-writing={now.pen() ? '' : undefined}>
        <Show when={!props.withoutResult}>
          <ChoicePart shared={props.shared} />
        </Show>
        <InputsPart />
        <OptionsPart />
        <SurePart />
        <Show when={!props.withoutResult}>
          <OutcomePart />
          <PlanPart />
        </Show>
      </div>
    </SheetContext.Provider>
  )
}
