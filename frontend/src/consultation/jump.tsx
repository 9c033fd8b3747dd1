import { ByKey } from '@samen/ui/by-key'
import { type JSX, Show } from 'solid-js'
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
          <ByKey each={props.parts} by={({ id }) => id}>
            {(part) => (
              <li>
                <a href={`#${part().id}`} onClick={(event) => jump(event, part().id)}>
                  {part().title}
                </a>
              </li>
            )}
          </ByKey>
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
