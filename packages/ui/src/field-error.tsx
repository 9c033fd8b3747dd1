import { Show } from 'solid-js'

/** What is wrong, in words, beside what it is about. Name `id` in the field's `aria-describedby`. */
export function FieldError(props: { readonly id: string; readonly text: string | undefined }) {
  return (
    <Show when={props.text}>
      <p class="field-error" id={props.id}>
        {props.text}
      </p>
    </Show>
  )
}

/** The ids of everything that describes a field, or undefined when there is nothing. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined
}
