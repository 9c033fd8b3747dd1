import { A } from '@solidjs/router'
import { emptySheet } from '@samen/consultation/room'
import { Notice } from '@samen/ui/notice'
import { createMemo, createSignal, Match, Show, Switch } from 'solid-js'
import { api } from '../../staff/addresses.ts'
import { useStaff } from '../../staff/context.ts'
import { Page } from '../../staff/page.tsx'
import type { ConsultationReply, ResponseReply } from '../../staff/shapes.ts'
import { useFirstDay } from '../agreements/look-back-day.ts'
import { usePlaces } from '../places.ts'
import { newId } from '../room/new-id.ts'
import { useRoom } from '../room/room-context.tsx'
import { RoomState, SavedMark } from '../room/room-state.tsx'
import { sameValue } from '../room/same-value.ts'
import { LetGo } from '../written/let-go-button.tsx'
import { DecisionReading } from './decision-reading.tsx'
import { DecisionWriting } from './decision-writing.tsx'
import { useSheetTexts } from './sheet-context.ts'
import { type AidList, type AidVersion, newestPerForm, SourcesContext } from './sources.ts'
import { hasWriting, writtenSheet } from './written-sheet.ts'
import './decision.css'

interface DecisionPageProps {
  readonly decisionId: string
  readonly visitId: string
  readonly consultation: ConsultationReply
  /** The consultation's first screen. */
  readonly back: string
}

/** One choice, laid out on a table of its own: being written, or set down and to be read. */
export function DecisionPage(props: DecisionPageProps) {
  const room = useRoom()
  const { session, language } = useStaff()
  const texts = useSheetTexts()
  const places = usePlaces()
  /** The first version of a sheet is written at once; a later one when somebody asks for it. */
  const [changing, setChanging] = createSignal(false)
  const [justNow, setJustNow] = createSignal(false)
  const now = () => room.reply()?.room
  const firstDay = useFirstDay()
  const line = () => now()?.decisions.find(({ id }) => id === props.decisionId)
  const isOpen = () => now()?.sheets.some(({ id }) => id === props.decisionId) ?? false
  /** What the client reads to say yes is not taken away when another screen begins to change it. */
  const [isBeingRead, setBeingRead] = createSignal(false)
  const isWriting = createMemo(
    () => line() === undefined || (!isBeingRead() && (isOpen() || (changing() && room.canWrite()))),
  )
  const isHere = () => line() !== undefined || room.canWrite() || hasWriting(room, props.decisionId)
  /** What was let go is written as well, and says nothing. */
  const saysSomething = () =>
    !sameValue(writtenSheet(room, props.decisionId, props.visitId), emptySheet())
  /** It was begun before this page opened, in this visit, and is no version yet. */
  const goesOn = createMemo<boolean | undefined>(
    (before) => before ?? (now() && room.canWrite() && !line() && saysSomething()),
  )
  const sources = {
    preparations: () => newestPerForm(props.consultation.consultation),
    open: (source: Parameters<typeof api.response>[1]) =>
      session.call<ResponseReply>(api.response(props.consultation.client.id, source, language())),
    aids: async () => (await session.call<AidList>(api.decisionAids)).aids,
    aid: (id: string) => session.call<AidVersion>(api.decisionAid(id)),
  }
  return (
    <SourcesContext.Provider value={sources}>
      <div class="decision">
        <Page
          title={texts().title}
          tab={texts().tab}
          lead={<State writing={isWriting()} version={(line()?.versions.length ?? 0) + 1} />}
          actions={
            <>
              <SavedMark />
              <A class="to-my-day" href={props.back}>
                {texts().back}
              </A>
            </>
          }
        >
          <RoomState />
          <Switch>
            <Match when={now() && !isHere()}>
              <Notice>{texts().missing}</Notice>
            </Match>
            <Match when={now() && isWriting()}>
              <Show when={(goesOn() || line()) && room.canWrite()}>
                <GoesOn
                  id={props.decisionId}
                  isRevision={line() !== undefined}
                  onLetGo={() => {
                    if (line() === undefined) return places.go({ at: 'first-screen' })
                    setChanging(false)
                    queueMicrotask(() => document.querySelector<HTMLElement>('main h1')?.focus())
                  }}
                />
              </Show>
              <DecisionWriting
                decisionId={props.decisionId}
                consultation={props.consultation.consultation}
                visitId={props.visitId}
                firstDay={firstDay(props.consultation.visit?.startsAt)}
                onSetDown={() => {
                  setChanging(false)
                  setJustNow(true)
                }}
              />
            </Match>
            <Match when={line()}>
              {(decision) => (
                <DecisionReading
                  decision={decision()}
                  visitId={props.visitId}
                  justNow={justNow()}
                  onReading={setBeingRead}
                  onChange={() => {
                    setJustNow(false)
                    setChanging(true)
                  }}
                />
              )}
            </Match>
          </Switch>
        </Page>
      </div>
    </SourcesContext.Provider>
  )
}

/**
 * Said, so that nobody wonders whose words these are; another choice can be begun beside it, and this
 * one let go.
 */
function GoesOn(props: {
  readonly id: string
  readonly isRevision: boolean
  readonly onLetGo: () => void
}) {
  const texts = useSheetTexts()
  const places = usePlaces()
  return (
    <div class="goes-on only-screen">
      <p>{props.isRevision ? texts().begun.revision : texts().begun.goOn}</p>
      <A class="button" data-look="quiet" href={places.href({ at: 'decision', id: newId() })}>
        {texts().begun.another}
      </A>
      <LetGo begun={{ of: 'decision', id: props.id }} text="" onDone={props.onLetGo} />
    </div>
  )
}

/** Under the title: what is happening with this sheet now. Which screen writes stands below it. */
function State(props: { readonly writing: boolean; readonly version: number }) {
  const room = useRoom()
  const texts = useSheetTexts()
  return (
    <Show when={room.reply()?.state === 'planned'} fallback={room.reply() && texts().state.closed}>
      {props.writing && texts().state.writing(props.version)}
    </Show>
  )
}
