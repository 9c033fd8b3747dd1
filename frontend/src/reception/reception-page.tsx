import { weekday } from '@samen/i18n/staff-formats'
import { Button } from '@samen/ui/button'
import { Empty } from '@samen/ui/empty'
import { Notice } from '@samen/ui/notice'
import { createEffect, createSignal, For, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { Confirm } from '../staff/confirm.tsx'
import { useSignedIn, useStaff, useTexts } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import { Page } from '../staff/page.tsx'
import { reloadOnReturn } from '../staff/reload-on-return.ts'
import type {
  KioskList,
  Location,
  LocationList,
  VisitCode,
  VisitLine,
  VisitList,
} from '../staff/shapes.ts'
import { Failure, ShowLoaded } from '../staff/show-loaded.tsx'
import { DayPicker } from './day-picker.tsx'
import { KioskState, LockedKiosks } from './locked-kiosks.tsx'
import { PlanVisit } from './plan-visit.tsx'
import { Slip } from './slip.tsx'
import { useReceptionTexts } from './texts.ts'
import { Visits } from './visits.tsx'
import './reception.css'

/** The desk: a day's visits of a location, planning one, and the slip with its code. */
export function ReceptionPage() {
  const { session } = useStaff()
  const who = useSignedIn()
  const locations = createLoader(
    () => api.locations,
    (path) => session.call<LocationList>(path),
  )
  return (
    <ShowLoaded loader={locations}>
      {(list) => <Desk locations={list().locations} own={who().location?.id} />}
    </ShowLoaded>
  )
}

function Desk(props: {
  readonly locations: readonly Location[]
  readonly own: string | undefined
}) {
  const { session, language } = useStaff()
  const staffTexts = useTexts()
  const texts = useReceptionTexts()
  const [chosen, setChosen] = createSignal<string>()
  const locationId = () => chosen() ?? props.own ?? props.locations[0]?.id ?? ''
  const [planning, setPlanning] = createSignal(false)
  const [planned, setPlanned] = createSignal<string>()
  const [replacing, setReplacing] = createSignal<VisitLine>()
  const [slip, setSlip] = createSignal<VisitCode>()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const location = () => props.locations.find(({ id }) => id === locationId())
  const timeZone = () => location()?.timeZone ?? 'Europe/Amsterdam'
  /** Undefined: today, which the server knows. */
  const [chosenDay, setChosenDay] = createSignal<string>()
  const visits = createLoader(
    () => api.visits(chosenDay(), locationId()),
    (path) => session.call<VisitList>(path),
  )
  reloadOnReturn(visits)
  const kiosks = createLoader(
    () => api.kiosks,
    (path) => session.call<KioskList>(path),
  )
  reloadOnReturn(kiosks)
  const [today, setToday] = createSignal<string>()
  createEffect(() => {
    const now = visits.now()
    if (chosenDay() === undefined && now.state === 'ready') setToday(now.value.day)
  })
  const day = () => chosenDay() ?? today()
  const choose = (to: string) => setChosenDay(to === today() ? undefined : to)

  async function makeCode(visit: VisitLine) {
    setSlip(await session.call<VisitCode>(api.visitCode(visit.id), { method: 'POST' }))
    await visits.reload()
  }
  /** A first code is made at once; a new one takes the slip out of somebody's hand, so it asks. */
  async function code(visit: VisitLine) {
    setFailure(undefined)
    if (visit.codeActive) {
      setReplacing(visit)
      return
    }
    try {
      await makeCode(visit)
    } catch (cause) {
      setFailure({ cause })
    }
  }
  async function replaceCode() {
    const visit = replacing()
    if (visit === undefined) return
    await makeCode(visit)
  }

  return (
    <Page
      title={texts().title}
      lead={
        <>
          {day() && weekday(language(), day() ?? '')}
          <Show when={location()}>{(here) => <> · {here().name}</>}</Show>
        </>
      }
      actions={
        <>
          <Show when={props.locations.length > 1}>
            <label class="location">
              <span class="visually-hidden">{texts().location}</span>
              <select class="text" onChange={(event) => setChosen(event.currentTarget.value)}>
                <For each={props.locations}>
                  {({ id, name }) => (
                    <option value={id} selected={id === locationId()}>
                      {name}
                    </option>
                  )}
                </For>
              </select>
            </label>
          </Show>
          <Button onPress={() => void visits.reload()}>{staffTexts().refresh}</Button>
          <Button look="main" onPress={() => setPlanning(true)}>
            {texts().plan.open}
          </Button>
        </>
      }
    >
      <Show when={failure()}>{(now) => <Failure failure={now().cause} />}</Show>
      <Show when={planned()}>{(words) => <Notice live>{words()}</Notice>}</Show>
      <LockedKiosks kiosks={kiosks} location={location()?.name} />
      <Show when={day()}>
        {(shown) => <DayPicker day={shown()} today={today() ?? shown()} onChange={choose} />}
      </Show>
      <ShowLoaded loader={visits}>
        {(list) => (
          <Show
            when={list().visits.length > 0}
            fallback={
              <Empty pictogram="chair" title={chosenDay() ? texts().emptyDay : texts().empty}>
                <p>{texts().emptyHelp}</p>
              </Empty>
            }
          >
            <Visits visits={list().visits} timeZone={timeZone()} onCode={(v) => void code(v)} />
          </Show>
        )}
      </ShowLoaded>
      <KioskState kiosks={kiosks} location={location()?.name} />
      <PlanVisit
        open={planning()}
        day={day()}
        location={location()}
        onClose={() => setPlanning(false)}
        today={today()}
        onPlanned={(name, onDay, time) => {
          setPlanning(false)
          setPlanned(texts().plan.done(name, weekday(language(), onDay), time))
          if (onDay === day()) void visits.reload()
          else choose(onDay)
        }}
      />
      <Confirm
        open={replacing() !== undefined}
        title={texts().newCode.title(replacing()?.callingName ?? '')}
        body={texts().newCode.body}
        confirm={texts().newCode.confirm}
        onConfirm={replaceCode}
        onClose={() => setReplacing(undefined)}
      />
      <Slip
        slip={slip()}
        today={today()}
        timeZone={timeZone()}
        onClose={() => setSlip(undefined)}
      />
    </Page>
  )
}
