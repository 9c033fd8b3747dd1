import type { TrendLine, TrendPoint, VersionLine } from '@samen/consultation'
import type { TimelineEntry } from '@samen/consultation/room'
import { longDay } from '@samen/i18n/formats'
import { For, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { useConsultationTexts } from '../context.ts'
import { usePeople } from '../people.ts'
import { scaleWords } from '../scale-words.ts'
import { Words } from '../words.tsx'
import { useTimelineTexts } from './timeline-context.ts'

export interface OpenedPoint {
  /** Key of the trend. */
  readonly key: string
  readonly topic: string
  readonly line: TrendLine
  readonly point: TrendPoint
  readonly version: VersionLine
}

/** One answer on the timeline, and what the client wrote with it. */
export function PointWords(props: {
  readonly opened: OpenedPoint
  readonly notes: readonly TimelineEntry[]
}) {
  const people = usePeople()
  const texts = useTimelineTexts()
  return (
    <div class="opened">
      <Answer opened={props.opened} />
      <Show when={props.notes.length > 0}>
        <h3>{texts().point.notes(people().client)}</h3>
        <For each={props.notes}>{({ note }) => <p class="said">{note.text}</p>}</For>
      </Show>
    </div>
  )
}

function Answer(props: { readonly opened: OpenedPoint }) {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  return (
    <>
      <p class="when">{longDay(language(), props.opened.version.source.day)}</p>
      <dl class="answers">
        <div>
          <dt>{props.opened.line.question}</dt>
          <dd>
            <p class="said point-value">{props.opened.point.label}</p>
            <p class="change-scale">
              {scaleWords(props.opened.line, props.opened.point.label, texts().changes)}
            </p>
            <Words lines={[]} note={props.opened.point.note} />
          </dd>
        </div>
      </dl>
    </>
  )
}
