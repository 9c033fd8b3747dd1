import { useParams, useSearchParams } from '@solidjs/router'
import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useStaff, useTexts } from '../staff/context.ts'
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
          <Page title={texts().tab}>
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
                    <HandedIn preparation={preparation()} earlierVisit={now().visit === null} />
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

function Actions(props: { readonly reply: ConsultationReply; readonly onFinished: () => void }) {
  const texts = useConsultationTexts()
  const open = useOpen()
  return (
    <>
      <Show when={props.reply.consultation.preparation}>
        {(preparation) => (
          <Button onPress={() => open({ kind: 'version', source: preparation().source })}>
            {texts().preparation.all}
          </Button>
        )}
      </Show>
      <Button onPress={() => window.print()}>{texts().print}</Button>
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
