import type { TrendLine, TrendPoint, VersionLine } from '@samen/consultation'
import type { TimelineEntry } from '@samen/consultation/room'
import { longDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { For, Show } from 'solid-js'
import { useBackToClose } from '../../staff/back-to-close.ts'
import { useStaff, useTexts } from '../../staff/context.ts'
import { useConsultationTexts } from '../context.ts'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
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

/** One answer on the timeline, what the client wrote with it, and the way to tell what was going on. */
export function PointDialog(props: {
  /** Null: closed. */
  readonly opened: OpenedPoint | null
  readonly notes: readonly TimelineEntry[]
  readonly onExplain: (point: OpenedPoint) => void
  readonly onClose: () => void
}) {
  const room = useRoom()
  const people = usePeople()
  const staffTexts = useTexts()
  const texts = useTimelineTexts()
  useBackToClose(
    () => props.opened !== null,
    () => props.onClose(),
  )
  return (
    <Dialog
      open={props.opened !== null}
      title={props.opened?.topic ?? ''}
      onClose={() => props.onClose()}
      actions={
        <>
          <Show when={room.canWrite() && props.opened}>
            {(opened) => (
              <Button look="choice" onPress={() => props.onExplain(opened())}>
                {texts().point.explain}
              </Button>
            )}
          </Show>
          <Button look="main" onPress={() => props.onClose()}>
            {staffTexts().close}
          </Button>
        </>
      }
    >
      <Show when={props.opened} keyed>
        {(opened) => (
          <div class="opened">
            <Answer opened={opened} />
            <Show when={props.notes.length > 0}>
              <h3>{texts().point.notes(people().client)}</h3>
              <For each={props.notes}>{({ note }) => <p class="said">{note.text}</p>}</For>
            </Show>
          </div>
        )}
      </Show>
    </Dialog>
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
