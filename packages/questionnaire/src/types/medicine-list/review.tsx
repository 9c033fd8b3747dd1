import { For } from 'solid-js'
import type { ReviewProps } from '../../view/props.ts'
import { SaidEntry } from '../../view/said-entry.tsx'

export function MedicineListReview(props: ReviewProps<'medicine-list'>) {
  return (
    <ul class="said">
      <For each={props.value}>
        {(medicine) => (
          <SaidEntry words={medicine.name} state={medicine.state} texts={props.texts} />
        )}
      </For>
    </ul>
  )
}
