import { createUniqueId, For, onMount } from 'solid-js'

export interface ErrorSummaryProps {
  readonly title: string
  /** `target`: id of the question's legend, label or heading. */
  readonly errors: readonly { readonly target: string; readonly text: string }[]
}

/** What still has to be mended, all in one place. Takes the focus; each link goes to its question. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const titleId = createUniqueId()
  let element: HTMLDivElement | undefined
  onMount(() => element?.focus())
  return (
    <div
      class="error-summary"
      role="alert"
      aria-labelledby={titleId}
      tabindex="-1"
      ref={(div) => (element = div)}
    >
      <h2 id={titleId}>{props.title}</h2>
      <ul>
        <For each={props.errors}>
          {(error) => (
            <li>
              <a
                href={`#${error.target}`}
                onClick={(event) => {
                  event.preventDefault()
                  goTo(error.target)
                }}
              >
                {error.text}
              </a>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}

/** Brings the question's words into view, and the focus to them; the address stays as it is. */
function goTo(id: string) {
  const target = document.getElementById(id)
  if (!target) return
  if (target.tabIndex < 0) target.setAttribute('tabindex', '-1')
  target.scrollIntoView({ block: 'start' })
  target.focus({ preventScroll: true })
}
