import { type Component, createComponent, createSignal, Show } from 'solid-js'

const retryAfter = 3_000

export interface LoadedLater<Props extends object> {
  readonly View: Component<Props>
  /** Fetches it now, so that it is there when it is wanted. */
  readonly load: () => void
  readonly isLoaded: () => boolean
}

/** A part of the page that is fetched later. Without a network it is tried again until it is there. */
export function whenLoaded<Props extends object>(
  fetchView: () => Promise<Component<Props>>,
): LoadedLater<Props> {
  const [view, setView] = createSignal<Component<Props>>()
  let fetching = false
  function load() {
    if (fetching || view()) return
    fetching = true
    fetchView()
      .then((loaded) => setView(() => loaded))
      .catch(() => setTimeout(load, retryAfter))
      .finally(() => (fetching = false))
  }
  return {
    load,
    isLoaded: () => view() !== undefined,
    View(props) {
      load()
      return <Show when={view()}>{(loaded) => createComponent(loaded(), props)}</Show>
    },
  }
}
