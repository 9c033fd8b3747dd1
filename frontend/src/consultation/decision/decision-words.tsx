import { decidedMedicine, type DecisionSheet } from '@samen/consultation/room'
import { createUniqueId, Show, untrack } from 'solid-js'
import { OutcomeFields } from './outcome-fields.tsx'
import { PlanRead } from './plan-read.tsx'
import { SheetContext, useSheet, useSheetTexts } from './sheet-context.ts'
import type { SheetNow } from './sheet-context.ts'

/** What it came to, in short: the choice, how it ended, what we are going to do. */
export function DecisionWords(props: { readonly now: SheetNow }) {
  const prefix = createUniqueId()
  // Beside the whole sheet: what is said twice needs names of its own. One sheet stays one sheet.
  const own: SheetNow = { ...untrack(() => props.now), id: (place) => `${prefix}-${place}` }
  return (
    <SheetContext.Provider value={own}>
      <div class="decision-words">
        <Words />
      </div>
    </SheetContext.Provider>
  )
}

function Words() {
  const { sheet } = useSheet()
  const texts = useSheetTexts()
  return (
    <>
      <p class="decision-choice said">{sheet().choice}</p>
      <Show when={sheet().outcome}>
        {(outcome) => <p class="outcome-chosen">{texts().outcome.kinds[outcome().kind]}</p>}
      </Show>
      <OutcomeFields />
      <Show when={hasPlan(sheet())}>
        <PlanRead />
      </Show>
    </>
  )
}

function hasPlan(sheet: DecisionSheet): boolean {
  const { tasks, from, lasting, reviewDate } = sheet.plan
  return (
    tasks.length + decidedMedicine(sheet).length > 0 || [from, lasting, reviewDate].some(Boolean)
  )
}
