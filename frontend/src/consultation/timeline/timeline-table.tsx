import { longDay } from '@samen/i18n/formats'
import { createSignal, For, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { useTimelineTexts } from './timeline-context.ts'

export interface TimelineRow {
  readonly day: string
  readonly what: string
  readonly words: string
}

/** The same as the picture, in rows by day. It is made when it is opened. */
export function TimelineTable(props: { readonly rows: () => readonly TimelineRow[] }) {
  const { language } = useStaff()
  const texts = useTimelineTexts()
  const [open, setOpen] = createSignal(false)
  return (
    <details class="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts().table.open}</summary>
      <Show when={open()}>
        {/* Wider than a small screen: it is scrolled by keyboard, too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div class="table" role="region" aria-label={texts().table.caption} tabindex="0">
          <table>
            <caption class="visually-hidden">{texts().table.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{texts().table.day}</th>
                <th scope="col">{texts().table.what}</th>
                <th scope="col">{texts().table.words}</th>
              </tr>
            </thead>
            <tbody>
              <For each={props.rows()}>
                {({ day, what, words }) => (
                  <tr>
                    <th scope="row">{longDay(language(), day)}</th>
                    <td>{what}</td>
                    <td>{words}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </details>
  )
}
