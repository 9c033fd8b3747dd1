import type { AidPlace } from '@samen/consultation/decision-aid'
import { For } from 'solid-js'
import { useKiosk } from '../context.ts'

/** Where to read on, at home: a kiosk opens no site. */
export function ReadMore(props: { readonly places: readonly AidPlace[] }) {
  const kiosk = useKiosk()
  return (
    <ul class="aid-lines">
      <For each={props.places}>
        {({ title, where, text }) => (
          <li>
            <strong>{title}</strong> {text[kiosk.language()]}
            <small>{where.replace(/^https:\/\//, '')}</small>
          </li>
        )}
      </For>
    </ul>
  )
}
