import { A, useParams, useSearchParams } from '@solidjs/router'
import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Show } from 'solid-js'
import { api, pages } from '../staff/addresses.ts'
import { useSignedIn, useStaff, useTexts } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import { Page } from '../staff/page.tsx'
import { reloadOnReturn } from '../staff/reload-on-return.ts'
import type { ConsultationReply } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { ConsultationView } from './consultation-view.tsx'
import { useConsultationTexts, useOpen } from './context.ts'
import { Finish } from './finish.tsx'
import { HandedIn } from './heading.tsx'
import { WithOpened } from './opened.tsx'
import './consultation.css'
import './print.css'

/** The screen that client and clinician look at together. */
export function ConsultationPage() {
  const { session, language } = useStaff()
  const who = useSignedIn()
  const staffTexts = useTexts()
  const texts = useConsultationTexts()
  const params = useParams<{ clientId: string }>()
  const [search] = useSearchParams<{ visit: string }>()
  const consultation = createLoader(
    () => api.consultation(params.clientId, language(), search.visit),
    (path) => session.call<ConsultationReply>(path),
  )
  reloadOnReturn(consultation)
  const reply = () => {
    const now = consultation.now()
    return now.state === 'ready' ? now.value : undefined
  }
  return (
    <div class="consultation">
      <Show
        when={reply()}
        fallback={
          <Page title={texts().tab} actions={<ToMyDay />}>
            <ShowLoaded loader={consultation}>
              {() => <Loading>{staffTexts().loading}</Loading>}
            </ShowLoaded>
          </Page>
        }
      >
        {(now) => (
          <WithOpened clientId={now().client.id}>
            <Page
              title={texts().title(now().client.callingName)}
              tab={texts().tab}
              lead={
                <Show when={now().consultation.preparation}>
                  {(preparation) => (
                    <HandedIn
                      preparation={preparation()}
                      earlierVisit={now().visit === null}
                      clinician={now().visit?.clinician ?? who().name}
                    />
                  )}
                </Show>
              }
              actions={<Actions reply={now()} onFinished={() => void consultation.reload()} />}
            >
              <ConsultationView reply={now()} />
            </Page>
          </WithOpened>
        )}
      </Show>
    </div>
  )
}

/** The way back, also from a conversation that is finished or that is not this person's. */
function ToMyDay() {
  const texts = useTexts()
  return (
    <A class="to-my-day" href={pages.home}>
      {texts().today.back}
    </A>
  )
}

function Actions(props: { readonly reply: ConsultationReply; readonly onFinished: () => void }) {
  const texts = useConsultationTexts()
  const open = useOpen()
  return (
    <>
      <ToMyDay />
      <Show when={props.reply.consultation.preparation}>
        {(preparation) => (
          <Button onPress={() => open({ kind: 'version', version: preparation() })}>
            {texts().preparation.all}
          </Button>
        )}
      </Show>
      <Show when={props.reply.consultation.versions.length > 0}>
        <Button onPress={() => window.print()}>{texts().print}</Button>
      </Show>
      <Show when={props.reply.visit}>
        {(visit) => (
          <Show
            when={visit().state === 'planned'}
            fallback={<p class="finished">{texts().finish.done}</p>}
          >
            <Finish
              visitId={visit().id}
              name={props.reply.client.callingName}
              onFinished={props.onFinished}
            />
          </Show>
        )}
      </Show>
    </>
  )
}
