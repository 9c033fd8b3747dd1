import { Navigate, Route, Router, useLocation } from '@solidjs/router'
import type { RouteSectionProps } from '@solidjs/router'
import type { Language } from '@samen/i18n/formats'
import { Empty } from '@samen/ui/empty'
import { Loading } from '@samen/ui/loading'
import { RouteAnnouncer } from '@samen/ui/route-announcer'
import {
  type Component,
  createEffect,
  createSignal,
  lazy,
  Match,
  onCleanup,
  Show,
  Suspense,
  Switch,
} from 'solid-js'
import { pages } from './addresses.ts'
import { SignedInContext, StaffContext, useSignedIn, useStaff, useTexts } from './context.ts'
import { onHandedOverElsewhere } from './handed-over.ts'
import { keptLanguage, keepLanguage } from './kept-language.ts'
import { Layout } from './layout.tsx'
import { NotHerePage } from './not-here-page.tsx'
import { Page } from './page.tsx'
import { createSession, type Session } from './session.ts'
import type { Role } from './shapes.ts'
import { Failure } from './show-loaded.tsx'
import { SignInPage } from './sign-in-page.tsx'
import { TodayPage } from './today-page.tsx'

const ConsultationPage = lazy(() =>
  import('../consultation/consultation-page.tsx').then((m) => ({ default: m.ConsultationPage })),
)
const ReceptionPage = lazy(() =>
  import('../reception/reception-page.tsx').then((m) => ({ default: m.ReceptionPage })),
)
const KiosksPage = lazy(() =>
  import('../admin/kiosks-page.tsx').then((m) => ({ default: m.KiosksPage })),
)
const StaffPage = lazy(() =>
  import('../admin/staff-page.tsx').then((m) => ({ default: m.StaffPage })),
)
const QuestionnairesPage = lazy(() =>
  import('../admin/questionnaires-page.tsx').then((m) => ({ default: m.QuestionnairesPage })),
)
const DecisionAidsPage = lazy(() =>
  import('../admin/decision-aids-page.tsx').then((m) => ({ default: m.DecisionAidsPage })),
)
const OwnInformationPage = lazy(() =>
  import('../admin/own-information-page.tsx').then((m) => ({ default: m.OwnInformationPage })),
)

/** Everything staff use, behind one sign-in. */
export function App() {
  const session = createSession(() => location.replace(pages.home))
  const [language, setLanguage] = createSignal<Language>(keptLanguage())
  createEffect(() => {
    document.documentElement.lang = language()
    keepLanguage(language())
  })
  void session.ask()
  checkOnReturn(session)
  onCleanup(onHandedOverElsewhere(session.cover))
  return (
    <StaffContext.Provider value={{ session, language, setLanguage }}>
      <Router root={Root}>
        <Route path={pages.home} component={Home} />
        <Route path="/clients/:clientId" component={forRole('clinician', ConsultationPage)} />
        <Route path={pages.reception} component={forRole('reception', ReceptionPage)} />
        <Route path={pages.kiosks} component={forRole('administrator', KiosksPage)} />
        <Route path={pages.staff} component={forRole('administrator', StaffPage)} />
        <Route
          path={pages.questionnaires}
          component={forRole('administrator', QuestionnairesPage)}
        />
        <Route path={pages.decisionAids} component={forRole('administrator', DecisionAidsPage)} />
        <Route
          path={pages.ownInformation}
          component={forRole('administrator', OwnInformationPage)}
        />
        <Route path="*" component={NotHerePage} />
      </Router>
    </StaffContext.Provider>
  )
}

/** Somebody else may have signed in in another tab while this one was out of sight. */
function checkOnReturn(session: Session) {
  const check = () => {
    if (document.visibilityState === 'visible') void session.check()
  }
  addEventListener('focus', check)
  document.addEventListener('visibilitychange', check)
  onCleanup(() => {
    removeEventListener('focus', check)
    document.removeEventListener('visibilitychange', check)
  })
}

/** A page of one role; to everybody else it is an address that leads nowhere. */
function forRole(role: Role, RolePage: Component): Component {
  return () => {
    const who = useSignedIn()
    return (
      <Show when={who().roles.includes(role)} fallback={<NotHerePage />}>
        <RolePage />
      </Show>
    )
  }
}

/** Signed out, nothing of any page is kept on the screen or in memory: the pages are gone. */
function Root(props: RouteSectionProps) {
  const { session } = useStaff()
  const texts = useTexts()
  const location = useLocation()
  /** The consultation has pages of its own inside one address. */
  const place = () => `${location.query['at'] ?? ''} ${location.query['id'] ?? ''}`
  const failed = () => {
    const now = session.state()
    return now.kind === 'failed' ? now : undefined
  }
  const out = () => {
    const now = session.state()
    return now.kind === 'out' ? now : undefined
  }
  const signedIn = () => {
    const now = session.state()
    return now.kind === 'in' ? now.who : undefined
  }
  return (
    <>
      <RouteAnnouncer screen={`${session.state().kind} ${location.pathname} ${place()}`} />
      <Layout who={signedIn()}>
        <Switch fallback={<Loading>{texts().loading}</Loading>}>
          <Match when={failed()}>
            {(now) => (
              <Page title={texts().product}>
                <Failure failure={now().failure} onRetry={() => void session.ask()} />
              </Page>
            )}
          </Match>
          <Match when={out()}>{(now) => <SignInPage why={now().why} />}</Match>
          <Match when={signedIn()}>
            {(who) => (
              <SignedInContext.Provider value={who}>
                <Suspense fallback={<Loading>{texts().loading}</Loading>}>
                  {props.children}
                </Suspense>
              </SignedInContext.Provider>
            )}
          </Match>
        </Switch>
      </Layout>
    </>
  )
}

/** Where a person starts, by what the person does here. */
function Home() {
  const who = useSignedIn()
  const texts = useTexts()
  const is = (role: Role) => who().roles.includes(role)
  return (
    <Switch
      fallback={
        <Page title={texts().noRole.title}>
          <Empty title={texts().noRole.body} />
        </Page>
      }
    >
      <Match when={is('clinician')}>
        <TodayPage />
      </Match>
      <Match when={is('reception')}>
        <Navigate href={pages.reception} />
      </Match>
      <Match when={is('administrator')}>
        <Navigate href={pages.kiosks} />
      </Match>
    </Switch>
  )
}
