import { type JSX, Show } from 'solid-js'

export interface ScreenProps {
  /** The one h1. It takes the focus when the screen opens (see RouteAnnouncer). */
  readonly title: JSX.Element
  /** Id of the h1, so that an input can name it as its label. */
  readonly titleId?: string | undefined
  /** A small line above the title: the section, or the name of a repeat. */
  readonly kicker?: JSX.Element
  /** What is read under the title, before anything is asked. */
  readonly lead?: JSX.Element
  readonly leadId?: string | undefined
  /** Top bar: progress at the start, help and text size at the end. */
  readonly start?: JSX.Element
  readonly end?: JSX.Element
  readonly children?: JSX.Element
  /** The footer keeps its three places, whether they are filled or not. */
  readonly back?: JSX.Element
  readonly skip?: JSX.Element
  readonly main?: JSX.Element
}

/** One screen, one thought: top bar, h1, content, and the buttons always in the same place. */
export function Screen(props: ScreenProps) {
  return (
    <div class="screen">
      <header class="screen-top">
        <div>{props.start}</div>
        <div class="screen-end">{props.end}</div>
      </header>
      <main class="screen-body">
        <div class="screen-heading">
          <Show when={props.kicker}>
            <p class="kicker">{props.kicker}</p>
          </Show>
          <h1 id={props.titleId} tabindex="-1">
            {props.title}
          </h1>
          <Show when={props.lead}>
            <div class="lead" id={props.leadId}>
              {props.lead}
            </div>
          </Show>
        </div>
        {props.children}
      </main>
      <footer class="screen-foot">
        <div class="screen-back">{props.back}</div>
        <div class="screen-skip">{props.skip}</div>
        <div class="screen-main">{props.main}</div>
      </footer>
    </div>
  )
}
