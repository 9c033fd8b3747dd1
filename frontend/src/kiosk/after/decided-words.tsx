import type { DecidedLine } from '@samen/consultation/room'
import { For, Show } from 'solid-js'
import { useVisit } from '../visit-context.ts'
import { useAfterTexts } from './after-texts.ts'

/** What was said of a decision, each with whose it is where two thought differently. */
export function DecidedWords(props: {
  readonly decision: DecidedLine
  readonly earlier: boolean | undefined
}) {
  const visit = useVisit()
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().agreed
  const clinician = () =>
    props.earlier ? texts().clinicianThen : (visit.visit()?.clinician ?? texts().clinicianThen)
  const before = (index: number) => {
    const { outcome } = props.decision
    if (outcome === 'disagreement') return index === 0 ? texts().mine : `${clinician()}:`
    return outcome === 'not-ours' ? texts().notOurs[index] : undefined
  }
  return (
    <>
      <Show when={props.decision.chosen}>{(chosen) => <p>{texts().chosen[chosen()]}</p>}</Show>
      <For each={props.decision.lines}>
        {(line, index) => (
          <p>
            {before(index())} <span class="said">{line}</span>
          </p>
        )}
      </For>
    </>
  )
}
