import { For, type JSX, Show } from 'solid-js'
import { useConsultationTexts } from './context.ts'

/** Links to what stands further down. */
export function Jump(props: {
  readonly parts: readonly { readonly id: string; readonly title: string }[]
  readonly beside?: JSX.Element
}) {
  const texts = useConsultationTexts()
  return (
    <Show when={props.parts.length > 0}>
      <nav class="jump" aria-label={texts().jump.label}>
        <ul>
          <For each={props.parts}>
            {({ id, title }) => (
              <li>
                <a href={`#${id}`} onClick={(event) => jump(event, id)}>
                  {title}
                </a>
              </li>
            )}
          </For>
        </ul>
        {props.beside}
      </nav>
    </Show>
  )
}

function jump(event: MouseEvent, id: string) {
  event.preventDefault()
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
