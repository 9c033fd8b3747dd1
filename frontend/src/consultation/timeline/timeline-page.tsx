import { A } from '@solidjs/router'
import { Button } from '@samen/ui/button'
import { createMemo, createSignal, Show } from 'solid-js'
import { timelineOf } from '@samen/consultation/timeline'
import { Page } from '../../staff/page.tsx'
import type { ConsultationReply } from '../../staff/shapes.ts'
import { useLongDay } from '../context.ts'
import { usePeople } from '../people.ts'
import { newId } from '../room/new-id.ts'
import { useRoom } from '../room/room-context.tsx'
import { RoomState } from '../room/room-state.tsx'
import { begunNote } from './being-written.ts'
import { ChooseAny, ChooseOne } from './choose.tsx'
import { type Period, periods, spanOf } from './lanes-of.ts'
import { Picture, type Shown } from './picture.tsx'
import { useTimelineTexts } from './timeline-context.ts'
import { type OpenedHere, TimelineDialog } from './timeline-dialog.tsx'
import './timeline.css'

interface TimelinePageProps {
  readonly consultation: ConsultationReply
  /** The day of this conversation, `YYYY-MM-DD`. */
  readonly today: string
  /** The consultation's first screen. */
  readonly back: string
}

/** More lines at once than two people can compare are not there at first. */
const atFirst = 3
const extras = ['notes', 'decisions', 'reports', 'medicines'] as const
/** How it went is told many times: it would push the lines off the screen. */
const extrasAtFirst = extras.filter((one) => one !== 'reports')

/** Trends, medicines, decisions, agreements and the client's own notes on one time axis. */
export function TimelinePage(props: TimelinePageProps) {
  const room = useRoom()
  const people = usePeople()
  const texts = useTimelineTexts()
  const when = useLongDay()
  const consultation = () => props.consultation.consultation
  const trends = () => consultation().trends
  const [chosen, setChosen] = createSignal<readonly string[]>()
  const [also, setAlso] = createSignal<readonly string[]>(extrasAtFirst)
  const [period, setPeriod] = createSignal<Period>('all')
  const [opened, setOpened] = createSignal<OpenedHere | null>(null)
  const shownKeys = () =>
    chosen() ??
    trends()
      .slice(0, atFirst)
      .map(({ key }) => key)
  const marks = createMemo(() => {
    const now = room.reply()?.room
    return now ? timelineOf(now) : []
  })
  const begun = createMemo(() => begunNote(room))
  /** What was begun is gone on with: an empty form would look as if it were lost. */
  function write() {
    const id = begun()
    if (id === undefined) {
      setOpened({ kind: 'note', note: { id: newId(), day: props.today } })
      return
    }
    const { about: key, day } = room.field(`timeline/${id}`) ?? {}
    const topic = trends().find((trend) => trend.key === key)?.topic
    const about =
      key !== undefined && topic !== undefined && day
        ? { about: { key, words: texts().note.about(topic, when(day)) } }
        : {}
    setOpened({ kind: 'note', note: { id, ...about } })
  }
  const entries = () => room.reply()?.room.timeline ?? []
  const shown = createMemo((): Shown => ({
    trends: trends().filter(({ key }) => shownKeys().includes(key)),
    also: extras.filter((one) => also().includes(one)),
    span: spanOf(consultation(), marks(), props.today, period()),
  }))
  return (
    <div class="timeline-page">
      <Page
        title={texts().title}
        lead={texts().lead(people().client)}
        actions={
          <>
            <A class="to-my-day" href={props.back}>
              {texts().back}
            </A>
            <Show when={room.canWrite()}>
              <Button look="main" onPress={write}>
                {begun() === undefined ? texts().note.add : texts().note.goOn}
              </Button>
            </Show>
          </>
        }
      >
        <RoomState />
        <div class="timeline-choices only-screen">
          <Show when={trends().length > 0} fallback={<p class="nothing">{texts().noTrends}</p>}>
            <ChooseAny
              legend={texts().choose}
              options={trends().map(({ key, topic }) => ({ code: key, label: topic }))}
              chosen={shownKeys()}
              onChange={setChosen}
            />
          </Show>
          <ChooseAny
            legend={texts().alsoShow}
            options={[
              { code: 'notes', label: texts().lanes.notes(people().client) },
              { code: 'decisions', label: texts().lanes.decisions },
              { code: 'reports', label: texts().reports },
              { code: 'medicines', label: texts().lanes.medicines },
            ]}
            chosen={also()}
            onChange={setAlso}
          />
          <ChooseOne
            legend={texts().period}
            options={periods.map((code) => ({ code, label: texts().periods[code] }))}
            chosen={period()}
            onChange={(code) => setPeriod(periods.find((one) => one === code) ?? 'all')}
          />
        </div>
        <Show
          when={shown().trends.length + shown().also.length > 0}
          fallback={<p class="nothing">{texts().none.chosen}</p>}
        >
          <Picture
            consultation={consultation()}
            shown={shown()}
            marks={marks()}
            entries={entries()}
            onPoint={(point) => setOpened({ kind: 'point', point })}
            onNote={
              room.canWrite()
                ? (entry) => setOpened({ kind: 'note', note: { id: entry.id, entry } })
                : undefined
            }
          />
        </Show>
      </Page>
      <TimelineDialog opened={opened()} entries={entries()} onOpen={setOpened} />
    </div>
  )
}
