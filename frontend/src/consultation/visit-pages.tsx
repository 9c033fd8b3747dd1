import { dayIn } from '@samen/i18n/staff-formats'
import { createEffect, createMemo, lazy, Match, on, Switch } from 'solid-js'
import { useTimeZone } from '../staff/context.ts'
import type { ConsultationReply } from '../staff/shapes.ts'
import { AgreementPage } from './agreements/agreement-page.tsx'
import { WithCompany } from './company/company.tsx'
import { type ClosingPage, OpensPage } from './company/opens-page.tsx'
import { hasSomethingToClose } from './company/something-to-close.ts'
import { FinishPage } from './finishing/finish-page.tsx'
import { FirstPage } from './first-screen/first-page.tsx'
import { type Place, usePlaces } from './places.ts'
import { newId } from './room/new-id.ts'
import { useRoom, WithRoom } from './room/room-context.tsx'
import { useRoomTexts } from './room/texts.ts'
import { setDownLines } from './written/lines.ts'

const DecisionPage = lazy(() =>
  import('./decision/decision-page.tsx').then((m) => ({ default: m.DecisionPage })),
)

const TimelinePage = lazy(() =>
  import('./timeline/timeline-page.tsx').then((m) => ({ default: m.TimelinePage })),
)

/** The first screen of a visit, and the pages that its four buttons lead to. */
export function VisitPages(props: {
  readonly reply: ConsultationReply
  readonly visitId: string
  /** Something of what is shown may be different now. */
  readonly onChanged: () => void
}) {
  return (
    <WithRoom clientId={props.reply.client.id} visitId={props.visitId}>
      <InCompany {...props} />
    </WithRoom>
  )
}

/** Asks who is there while the visit goes on, and there is something that not everybody should read. */
function InCompany(props: Parameters<typeof Pages>[0]) {
  const room = useRoom()
  const asks = () =>
    props.reply.visit?.state === 'planned' &&
    hasSomethingToClose(props.reply.consultation, room.reply()?.room)
  return (
    <WithCompany visitId={props.visitId} asks={asks()}>
      <Pages {...props} />
    </WithCompany>
  )
}

function Pages(props: {
  readonly reply: ConsultationReply
  readonly visitId: string
  readonly onChanged: () => void
}) {
  const room = useRoom()
  const timeZone = useTimeZone()
  const places = usePlaces()
  const texts = useRoomTexts()
  const fresh = newId()
  /** The id that the page at this place is about; null: the page is at another place. */
  const idAt = (wanted: Place['at']) => {
    const now = places.now()
    return now.at === wanted ? ('id' in now && now.id) || fresh : null
  }
  /** Agreements, choices and the timeline close as a whole; the others have parts that close. */
  const closing = createMemo((): ClosingPage | undefined => {
    const { at } = places.now()
    if (at === 'trends')
      return { part: 'trends', title: texts().actions.trends, isEmpty: () => false }
    const id = idAt(at)
    if ((at !== 'agreement' && at !== 'decision') || id === null) return undefined
    const written = `${at === 'decision' ? 'sheet' : at}/${id}`
    return {
      part: `${at} ${id}`,
      title: texts().finish[at],
      isEmpty: () =>
        room.names(written).length === 0 && !setDownLines(room).some((line) => line.id === id),
    }
  })
  // It is there when the client opens it.
  createEffect(() => places.now().at === 'decision' && void DecisionPage.preload())
  const day = () => dayIn(timeZone(), props.reply.visit?.startsAt ?? new Date().toISOString())
  // Handed in meanwhile, or closed on another screen: what was shared is loaded anew.
  const handedIn = () =>
    room
      .reply()
      ?.room.agenda.client.filter(({ typedBy }) => typedBy === undefined)
      .map(({ key }) => key)
      .join()
  const state = () => room.reply()?.state
  createEffect(
    on([handedIn, state], (_, before) => {
      if (before?.[1] !== undefined) props.onChanged()
    }),
  )
  return (
    <OpensPage page={closing()}>
      <Switch fallback={<FirstPage reply={props.reply} onLook={() => props.onChanged()} />}>
        <Match when={idAt('agreement')} keyed>
          {(id) => <AgreementPage agreementId={id} day={day()} />}
        </Match>
        <Match when={idAt('decision')} keyed>
          {(id) => (
            <DecisionPage
              decisionId={id}
              visitId={props.visitId}
              consultation={props.reply}
              back={places.href({ at: 'first-screen' })}
            />
          )}
        </Match>
        <Match when={idAt('trends')}>
          <TimelinePage
            consultation={props.reply}
            today={day()}
            back={places.href({ at: 'first-screen' })}
          />
        </Match>
        <Match when={idAt('finish')}>
          <FinishPage clientId={props.reply.client.id} visitId={props.visitId} />
        </Match>
      </Switch>
    </OpensPage>
  )
}
