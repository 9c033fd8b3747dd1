import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Match, Show, Switch } from 'solid-js'
import { useSignedIn, useTexts } from '../../staff/context.ts'
import { Page } from '../../staff/page.tsx'
import type { ConsultationReply } from '../../staff/shapes.ts'
import { Failure } from '../../staff/show-loaded.tsx'
import { useCompany } from '../company/company.tsx'
import { useConsultationTexts, useOpen } from '../context.ts'
import { HandedIn } from '../heading.tsx'
import { Reopen } from '../room/reopen.tsx'
import { useRoom } from '../room/room-context.tsx'
import { RoomState, SavedMark } from '../room/room-state.tsx'
import { ToMyDay } from '../to-my-day.tsx'
import { FirstScreen } from './first-screen.tsx'

/** The page two people look at first: who, when, helped by whom; then the first screen. */
export function FirstPage(props: {
  readonly reply: ConsultationReply
  readonly onLook: () => void
}) {
  const room = useRoom()
  const who = useSignedIn()
  const staffTexts = useTexts()
  const texts = useConsultationTexts()
  return (
    <Page
      title={texts().title(props.reply.client.callingName)}
      tab={texts().tab}
      lead={
        <Show when={props.reply.consultation.preparation}>
          {(preparation) => (
            <HandedIn
              preparation={preparation()}
              earlierVisit={false}
              clinician={props.reply.visit?.clinician ?? who().name}
            />
          )}
        </Show>
      }
      actions={<Actions reply={props.reply} />}
    >
      <RoomState />
      <Switch fallback={<Loading>{staffTexts().loading}</Loading>}>
        <Match when={room.failure()}>
          {(now) => <Failure failure={now().cause} onRetry={() => void room.refresh()} />}
        </Match>
        <Match when={room.reply() && props.reply.visit}>
          {(visit) => <FirstScreen reply={props.reply} visit={visit()} onLook={props.onLook} />}
        </Match>
      </Switch>
    </Page>
  )
}

function Actions(props: { readonly reply: ConsultationReply }) {
  const room = useRoom()
  const company = useCompany()
  const texts = useConsultationTexts()
  const open = useOpen()
  const isClosed = () => room.reply()?.state === 'closed'
  return (
    <>
      <SavedMark />
      <ToMyDay />
      <Show when={company.who() === 'alone' && props.reply.consultation.preparation}>
        {(preparation) => (
          <Button onPress={() => open({ kind: 'version', version: preparation() })}>
            {texts().preparation.all}
          </Button>
        )}
      </Show>
      <Show when={isClosed()}>
        <p class="finished">{texts().finish.done}</p>
        <Show when={props.reply.visit}>{(visit) => <Reopen visitId={visit().id} />}</Show>
      </Show>
    </>
  )
}
