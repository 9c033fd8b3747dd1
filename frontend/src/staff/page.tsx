import { createContext, createEffect, type JSX, Show, useContext } from 'solid-js'
import { useTexts } from './context.ts'

interface PageProps {
  readonly title: string
  /** Under the title: what this page is for. */
  readonly lead?: JSX.Element
  /** Buttons beside the title. */
  readonly actions?: JSX.Element
  /** What the browser keeps as the page's name, where the title names a client. */
  readonly tab?: string
  readonly children: JSX.Element
}

/** What every page inside has beside its title, after buttons of its own. */
export const PageActionsContext = createContext<() => JSX.Element>()

/** One page of the staff screens: its h1, what can be done, and its content. */
export function Page(props: PageProps) {
  const texts = useTexts()
  const everywhere = useContext(PageActionsContext)
  createEffect(() => {
    document.title = `${props.tab ?? props.title} · ${texts().product}`
  })
  return (
    <main class="page" id="content">
      <div class="page-head">
        <div>
          <h1 tabindex="-1">{props.title}</h1>
          <Show when={props.lead}>
            <p class="page-lead">{props.lead}</p>
          </Show>
        </div>
        <Show when={everywhere !== undefined || props.actions}>
          <div class="page-actions">
            {props.actions}
            {everywhere?.()}
          </div>
        </Show>
      </div>
      {props.children}
    </main>
  )
}
