import type { VersionLine } from '@samen/consultation'
import { dayAndTime } from '@samen/i18n/staff-formats'
import { Button } from '@samen/ui/button'
import { Table } from '@samen/ui/table'
import { createSignal, Show } from 'solid-js'
import { useStaff, useTimeZone } from '../staff/context.ts'
import { useConsultationTexts, useLongDay, useOpen, useVersionTitle } from './context.ts'
import { useHelp } from './heading.tsx'

/** On the screen; on paper all of them stand. `print.css` counts along. */
const atFirst = 8

/** Everything that was handed in, newest first; each opens with its own wording. */
export function Versions(props: { readonly versions: readonly VersionLine[] }) {
  const { language } = useStaff()
  const timeZone = useTimeZone()
  const texts = useConsultationTexts()
  const longDay = useLongDay()
  const versionTitle = useVersionTitle()
  const open = useOpen()
  const help = useHelp()
  const [all, setAll] = createSignal(false)
  const left = () => props.versions.length - atFirst
  return (
    <section class="part" classList={{ 'first-eight': !all() }} aria-labelledby="versions">
      <h2 id="versions" tabindex="-1">
        {texts().versions.title}
      </h2>
      <Show
        when={props.versions.length > 0}
        fallback={<p class="nothing">{texts().versions.none}</p>}
      >
        <Table
          caption={texts().versions.caption}
          captionHidden
          rows={props.versions}
          columns={[
            {
              key: 'day',
              head: texts().versions.day,
              cell: (version: VersionLine) => (
                <Button
                  label={texts().versions.open(versionTitle(version))}
                  onPress={() => open({ kind: 'version', version })}
                >
                  {longDay(version.source.day)}
                </Button>
              ),
            },
            { key: 'form', head: texts().versions.form, cell: ({ title }) => title },
            {
              key: 'handed-in',
              head: texts().versions.handedIn,
              cell: (version) => (
                <>
                  {dayAndTime(language(), version.submittedAt, timeZone())}
                  <Show when={version.superseded}>
                    <span class="superseded"> {texts().versions.superseded}</span>
                  </Show>
                </>
              ),
            },
            { key: 'help', head: texts().versions.help, cell: help },
          ]}
        />
        <Show when={left() > 0}>
          <Button expanded={all()} onPress={() => setAll(!all())}>
            {all() ? texts().changes.fewer : texts().changes.more(left())}
          </Button>
        </Show>
      </Show>
    </section>
  )
}
