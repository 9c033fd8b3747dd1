import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import { Screen } from '@samen/ui/screen'
import type { Answer, Screen as Asked } from '@samen/questionnaire/domain'
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import type { Place } from '../flow.ts'
import { later } from '../later.ts'
import { following, preceding, stopsOf } from '../path.ts'
import { AskedQuestion } from '../question/asked-question.tsx'
import { fieldId } from '../question/field-id.ts'
import { SpeakNow } from '../question/speak-now.tsx'
import { useDraft, useVisit } from '../visit-context.ts'
import { DraftBar, StepsBar } from './draft-bar.tsx'
import { HandedInStrip } from './handed-in-strip.tsx'

export interface QuestionScreenProps {
  readonly place: Extract<Place, { name: 'question' }>
}

/**
 * One question, or a few small ones about one subject. The frame stays from question to question:
 * back, skip and next never move, and only what is asked is drawn anew.
 */
export function QuestionScreen(props: QuestionScreenProps) {
  const draft = useDraft()
  const screen = createMemo(() =>
    draft.evaluation().screens.find(({ key }) => key === props.place.screen),
  )
  return <Show when={screen()}>{(asked) => <Questions place={props.place} asked={asked()} />}</Show>
}

function Questions(props: QuestionScreenProps & { readonly asked: Asked }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const draft = useDraft()
  const texts = () => visit.texts().question
  /** How often the client wanted to go on with something that does not fit; per screen. */
  const [tried, setTried] = createSignal(0)
  /** What was taken away here and can be put back, until the client goes on. */
  const [taken, setTaken] = createSignal<readonly Answer[]>([])
  createEffect(
    on(
      createMemo(() => props.asked.key),
      () => {
        setTried(0)
        setTaken([])
      },
      { defer: true },
    ),
  )
  const questions = () => props.asked.questions
  const stops = () => stopsOf(draft.definition, draft.evaluation())
  const single = () => (props.asked.group ? undefined : questions()[0])
  const given = () =>
    questions().flatMap(({ answer }) => (answer && 'value' in answer ? [answer] : []))
  const answered = () => given().length > 0
  const takesAnswer = () => questions().some(({ question }) => question.kind !== 'statement')
  const skipWords = () => {
    if (!answered()) return texts().skip
    return given().length > 1 ? texts().takeAllAway : texts().takeAway
  }
  /** Of a few questions about one subject the first sensitive one asks at once who may see it. */
  const asksFirst = () => questions().find(({ question }) => question.asksSharing)?.key
  const wrong = () => questions().filter(({ error }) => error !== undefined)

  const title = () => {
    const { group, instance } = props.asked
    if (!group) return single()?.question.text[kiosk.language()] ?? ''
    return group.title[kiosk.language()].replace('{name}', () => instance?.label ?? '')
  }
  /** Something written in an earlier consultation that the client has not said yes to. */
  const written = () => {
    const { group, instance } = props.asked
    const over = group?.over
    return over && 'carried' in over && over.carried === 'unconfirmed' ? instance : undefined
  }
  const lead = () => (props.asked.group ?? single()?.question)?.help?.[kiosk.language()]

  /** At either end another form than a preparation leads where it came from. */
  function leaveFor(place: Place) {
    visit.say(undefined)
    const exits = props.place.on.kind === 'way' ? visit.exits() : undefined
    if (exits && place.name === 'choose') exits.first()
    else if (exits && place.name === 'preview') exits.last()
    else kiosk.go(place)
  }
  function next() {
    if (wrong().length > 0) return setTried((times) => times + 1)
    draft.skip(props.asked, false)
    leaveFor(following(stops(), props.place))
  }
  /**
   * An answer is taken away and the question is open again, until the client goes on; what was taken
   * away can be put back. A question without an answer is passed by.
   */
  function skip() {
    if (answered()) {
      setTaken(given())
      draft.takeAway(props.asked)
      return setTried(0)
    }
    draft.skip(props.asked, true)
    leaveFor(following(stops(), props.place))
  }

  return (
    <Screen
      title={title()}
      titleId="title"
      kicker={props.asked.section.title[kiosk.language()]}
      lead={lead() && <p>{lead()}</p>}
      leadId="lead"
      start={<StepsBar place={props.place} />}
      end={<DraftBar />}
      back={
        <Button onPress={() => leaveFor(preceding(stops(), props.place))}>
          {visit.texts().back}
        </Button>
      }
      skip={
        <>
          <Show when={!answered() && taken().length > 0}>
            <Button onPress={() => draft.putBack(taken())}>{texts().putBack}</Button>
          </Show>
          <Show when={takesAnswer()}>
            <Button onPress={skip}>{skipWords()}</Button>
          </Show>
          <Show when={answered() && single()}>
            {(placed) => <later.View part="read-beside" placed={placed()} />}
          </Show>
        </>
      }
      main={
        <Button look="main" onPress={next}>
          {props.place.on.kind === 'change' ? texts().toOverview : visit.texts().next}
        </Button>
      }
    >
      <HandedInStrip />
      <Show when={visit.said() === 'taken-over'}>
        <Notice>
          <p>{texts().takenOver}</p>
        </Notice>
      </Show>
      <Show when={wrong().length > 0 && tried()} keyed>
        <later.View
          part="errors"
          title={texts().invalid}
          errors={wrong().map((placed) => ({
            target: single() ? 'title' : `${fieldId(placed.key)}-title`,
            text: placed.question.text[kiosk.language()],
          }))}
        />
      </Show>
      <Show when={written()}>{(item) => <later.View part="written" {...item()} />}</Show>
      <For each={questions().map(({ key }) => key)}>
        {(key) => {
          const placed = createMemo(() => questions().find((each) => each.key === key))
          return (
            <Show when={placed()}>
              {(found) => (
                <>
                  <Show when={found().concept === 'safety.level'}>
                    <SpeakNow />
                  </Show>
                  <AskedQuestion
                    placed={found()}
                    alone={single() !== undefined}
                    tried={tried() > 0}
                    asksFirst={found().key === asksFirst()}
                    helped={lead() !== undefined}
                  />
                </>
              )}
            </Show>
          )
        }}
      </For>
    </Screen>
  )
}
