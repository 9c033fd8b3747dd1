import { Button } from '@samen/ui/button'
import { Progress } from '@samen/ui/progress'
import { Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import type { Place } from '../flow.ts'
import { stepsOf } from '../steps.ts'
import { useDraft, useVisit } from '../visit-context.ts'
import { TopBar } from './top-bar.tsx'

/** "stap 6 van 9", and whether what was filled in is safe. */
export function StepsBar(props: { readonly place: Place }) {
  const visit = useVisit()
  const draft = useDraft()
  const texts = () => visit.texts().question
  const steps = () => stepsOf(draft.definition, draft.evaluation(), props.place)
  return (
    <div class="steps">
      <Show when={steps()}>
        {(found) => (
          <Progress
            words={texts().step(found().now, found().total)}
            done={found().now}
            total={found().total}
          />
        )}
      </Show>
      <SavingSign />
    </div>
  )
}

/** Quiet while all is well, and before there is anything to keep; only trouble is read out. */
export function SavingSign() {
  const visit = useVisit()
  const draft = useDraft()
  return (
    <p
      class="saving"
      data-state={draft.shownSaving()}
      role={draft.shownSaving() === 'trouble' ? 'status' : undefined}
    >
      <Show when={draft.state().answers.length > 0}>
        {visit.texts().question[draft.shownSaving()]}
      </Show>
    </p>
  )
}

/** The top bar while there is a draft: stopping and pausing too. */
export function DraftBar() {
  const kiosk = useKiosk()
  const visit = useVisit()
  return (
    <>
      <Button onPress={() => (visit.exits() ? visit.exits()?.out() : kiosk.open('stop'))}>
        {visit.exits() ? visit.texts().close : visit.texts().question.stop}
      </Button>
      <TopBar />
    </>
  )
}
