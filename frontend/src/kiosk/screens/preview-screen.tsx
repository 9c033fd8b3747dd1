import { type PresentedAnswer, screenToResume } from '@samen/questionnaire/domain'
import { Button } from '@samen/ui/button'
import { Icon } from '@samen/ui/icon'
import { Notice } from '@samen/ui/notice'
import { Screen } from '@samen/ui/screen'
import { createMemo, For, onMount, Show } from 'solid-js'
import { fetchAhead } from '../aids/shelf.ts'
import { aids, rights } from '../beside.ts'
import { useKiosk } from '../context.ts'
import { aidsToGoAlong, fetchBegunAids } from '../draft/begun-aids.ts'
import { overviewOf } from '../draft/overview.ts'
import { placeOf, preceding, stopsOf } from '../path.ts'
import { useDraft, useReaders, useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { AidOverview } from './aid-overview.tsx'
import { DraftBar, StepsBar } from './draft-bar.tsx'
import { HandedInStrip } from './handed-in-strip.tsx'
import { OverviewLine } from './overview-line.tsx'

/** Exactly what the clinician will see, before it is handed in; every line can be changed. */
export function PreviewScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const draft = useDraft()
  const readers = useReaders()
  const texts = () => laterTexts().preview
  const overview = createMemo(() => overviewOf(draft.opened, draft.evaluation(), kiosk.language()))
  const stops = () => stopsOf(draft.definition, draft.evaluation())
  // To read while waiting: once this is handed in, nothing more is asked of the server.
  onMount(() => {
    if (visit.exits()) return
    void fetchBegunAids(visit)
    requestIdleCallback(() => {
      aids.load()
      rights.load()
      void fetchAhead()
    })
  })
  const isChange = () => draft.baseVersion() > 0
  /** What is asked afterwards nobody reads but the client. */
  const isAfter = () => draft.definition.form === 'after'
  const isAid = () => draft.definition.form === 'aid'
  const goAlong = () => (visit.exits() ? [] : aidsToGoAlong(visit))
  const leadWords = () => {
    if (isAfter()) return overview().own.length > 0 ? texts().afterLead : texts().afterEmpty
    if (overview().shared.length > 0) return texts().lead
    if (isAid()) return texts().aidEmpty
    return isChange() ? texts().emptyNow : texts().empty
  }
  const early = () => {
    const place = kiosk.place()
    return place.name === 'preview' && place.early
  }
  const submitWords = () => {
    if (isAfter()) return texts().afterSubmit
    return isChange() ? texts().submitChange : texts().submit
  }
  function change({ key }: PresentedAnswer) {
    const { screens } = draft.evaluation()
    const screen = screens.find(({ questions }) => questions.some((each) => each.key === key))
    if (!screen) return
    const known = screens.map((each) => each.key)
    visit.say(undefined)
    kiosk.go({
      name: 'question',
      screen: screen.key,
      on: { kind: 'change', known, early: early() },
    })
  }
  function back() {
    const exits = visit.exits()
    if (exits) return exits.beforeOverview()
    const evaluation = draft.evaluation()
    const open = screenToResume(evaluation)?.key ?? null
    kiosk.go(
      early()
        ? placeOf(stops(), evaluation, open)
        : preceding(stops(), { name: 'preview', early: false }),
    )
  }

  function notYet() {
    const exits = visit.exits()
    if (exits) exits.out()
    else kiosk.go({ name: 'paused', why: 'later', from: kiosk.place() })
  }

  /** What is only the client's own, shared with one tap. */
  function share({ key }: PresentedAnswer) {
    const placed = draft
      .evaluation()
      .screens.flatMap(({ questions }) => questions)
      .find((each) => each.key === key)
    if (placed) draft.share(placed, 'shared')
  }
  const title = () => {
    if (isAfter()) return texts().afterTitle
    return texts()[isAid() ? 'aidTitle' : 'title'](readers.names(), readers.many())
  }

  return (
    <Screen
      title={title()}
      kicker={isAid() ? draft.definition.title[kiosk.language()] : undefined}
      lead={
        <>
          <Show when={early()}>
            <p>{texts().early}</p>
          </Show>
          <p>{leadWords()}</p>
        </>
      }
      start={<StepsBar place={kiosk.place()} />}
      end={<DraftBar />}
      back={<Button onPress={back}>{early() ? texts().continue : visit.texts().back}</Button>}
      skip={<Button onPress={notYet}>{texts().notYet}</Button>}
      main={
        <Button look="main" onPress={() => kiosk.go({ name: 'submitting', early: early() })}>
          {submitWords()}
        </Button>
      }
    >
      <HandedInStrip />
      <Show when={visit.said() === 'taken-over'}>
        <Notice>
          <p>{visit.texts().question.takenOver}</p>
        </Notice>
      </Show>
      <Show when={overview().shared.length > 0}>
        <div class="overview">
          <For each={overview().shared}>
            {(section) => (
              <section>
                <h2>{section.title}</h2>
                <For each={section.lines}>
                  {(line) => (
                    <OverviewLine line={line} under={section.title} onChange={() => change(line)} />
                  )}
                </For>
              </section>
            )}
          </For>
        </div>
      </Show>
      <For each={goAlong()}>{(aid) => <AidOverview aid={aid} />}</For>
      <Show when={isAfter() && overview().own.length > 0}>
        <div class="overview">
          <section>
            <For each={overview().own}>
              {(line) => <OverviewLine line={line} onChange={() => change(line)} />}
            </For>
          </section>
        </div>
      </Show>
      <Show when={!isAfter() && overview().own.length > 0}>
        <details class="own">
          <summary>
            <Icon name="lock" />
            <span>
              {texts().ownWords}
              <small>{texts().ownCount(overview().own.length)}</small>
            </span>
          </summary>
          <p class="help">{texts().own(readers.names(), readers.many())}</p>
          <For each={overview().own}>
            {(line) => (
              <OverviewLine
                line={line}
                onChange={() => change(line)}
                onShare={isAid() ? () => share(line) : undefined}
              />
            )}
          </For>
        </details>
      </Show>
    </Screen>
  )
}
