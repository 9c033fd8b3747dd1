import { Show } from 'solid-js'
import { pictogramPaths } from './pictograms/paths.ts'

/** A drawing beside words, never instead of them: hidden from who listens. Unknown name: nothing. */
export function Pictogram(props: { readonly name: string | undefined }) {
  const path = () => {
    const { name } = props
    return name !== undefined && Object.hasOwn(pictogramPaths, name)
      ? pictogramPaths[name]
      : undefined
  }
  return (
    <Show when={path()}>
      {(d) => (
        <svg class="pictogram" viewBox="0 0 48 48" aria-hidden="true">
          <path d={d()} />
        </svg>
      )}
    </Show>
  )
}
