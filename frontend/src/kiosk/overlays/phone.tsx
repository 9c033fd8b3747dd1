import { Show } from 'solid-js'
import { useVisit } from '../visit-context.ts'

/** The organisation's number, where it has set one. */
export function Phone(props: { readonly label: string }) {
  const visit = useVisit()
  return (
    <Show when={visit.visit()?.phone}>
      {(phone) => (
        <p class="phone">
          {props.label} <strong>{phone()}</strong>
        </p>
      )}
    </Show>
  )
}
