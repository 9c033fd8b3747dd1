import { useParams, useSearchParams } from '@solidjs/router'
import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { keepPlace } from '@samen/ui/remember-place'
import { onCleanup, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useSignedIn, useStaff, useTexts } from '../staff/context.ts'
import { DimScreen } from '../staff/dim-screen.tsx'
import { createLoader } from '../staff/loaded.ts'
import { Page } from '../staff/page.tsx'
import { reloadOnReturn } from '../staff/reload-on-return.ts'
import type { ConsultationReply } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { ConsultationView } from './consultation-view.tsx'
import { useConsultationTexts, useOpen } from './context.ts'
import { HandedIn } from './heading.tsx'
import { WithOpened } from './opened.tsx'
import { PeopleContext } from './people.ts'
import { ToMyDay } from './to-my-day.tsx'
import { VisitPages } from './visit-pages.tsx'
import './consultation.css'
import './room.css'
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
  onCleanup(keepPlace())
  const reply = () => {
    const now = consultation.now()
    return now.state === 'ready' ? now.value : undefined
  }
  const visitId = () => reply()?.visit?.id
  return (
    <div class="consultation">
      <DimScreen />
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
          <PeopleContext.Provider
            value={() => ({ client: now().client.callingName, clinician: who().name })}
          >
            <WithOpened clientId={now().client.id}>
              <Show when={visitId()} keyed fallback={<WithoutVisit reply={now()} />}>
                {(id) => (
                  <VisitPages
                    reply={now()}
                    visitId={id}
                    onChanged={() => void consultation.reload()}
                  />
                )}
              </Show>
            </WithOpened>
          </PeopleContext.Provider>
        )}
      </Show>
    </div>
  )
}

/** No visit is planned: what was shared before can be read, and nothing is written. */
function WithoutVisit(props: { readonly reply: ConsultationReply }) {
  const who = useSignedIn()
  const texts = useConsultationTexts()
  const open = useOpen()
  return (
    <Page
      title={texts().title(props.reply.client.callingName)}
      tab={texts().tab}
      lead={
        <Show when={props.reply.consultation.preparation}>
          {(preparation) => (
            <HandedIn preparation={preparation()} earlierVisit clinician={who().name} />
          )}
        </Show>
      }
      actions={
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
        </>
      }
    >
      <ConsultationView reply={props.reply} />
    </Page>
  )
}
