import { Button } from '@samen/ui/button'
import { createSignal, For, Show } from 'solid-js'
import { failedWith, HttpError } from '../../shared/http-error.ts'
import { useKiosk } from '../context.ts'
import { useReaders, useVisit } from '../visit-context.ts'
import { closeAid, fillIn } from './aid-desk.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'
import { turned } from './pages.ts'

/** Before what is asked of the client: that it may be skipped, and who will see it. */
export function MattersPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const readers = useReaders()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().matters
  const [busy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal(false)
  /** After handing in there is no session any more: then it is for reading. */
  const form = () => (props.place.from.name === 'thanks' ? null : props.aid.form)

  function skip() {
    const page = turned(props.aid.definition, 'matters', 1)
    if (page) kiosk.go({ ...props.place, page })
    else closeAid(kiosk, visit, props.place)
  }
  async function start() {
    const asked = form()
    if (!asked || busy()) return
    setBusy(true)
    setFailed(false)
    try {
      await fillIn(kiosk, visit, { aid: props.aid.definition, form: asked, place: props.place })
    } catch (error) {
      if (failedWith(error, 401)) visit.sessionLost()
      else if (error instanceof HttpError) setFailed(true)
      else throw error
    }
    setBusy(false)
  }
  return (
    <AidPage
      {...props}
      title={texts().title}
      kicker={props.aid.definition.title[kiosk.language()]}
      lead={
        <Show when={form()} fallback={<p>{texts().reading}</p>}>
          <p>{texts().lead}</p>
          <p>{texts().shares(readers.names(), readers.many())}</p>
        </Show>
      }
      skip={
        <Show when={form()}>
          <Button onPress={skip}>{texts().skip}</Button>
        </Show>
      }
      main={
        <Button look="main" onPress={() => (form() ? void start() : skip())}>
          {texts().start}
        </Button>
      }
    >
      <p role="alert">
        <Show when={failed()}>{texts().failed}</Show>
      </p>
      <Show when={!form()}>
        <ToRead {...props} />
      </Show>
    </AidPage>
  )
}

/** The values and questions, to think about. */
function ToRead(props: AidPageProps) {
  const kiosk = useKiosk()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().matters
  const questionsTo = (to: 'myself' | 'conversation') =>
    props.aid.definition.questions.filter((question) => question.to === to)
  return (
    <>
      <section class="stack">
        <h2>{texts().values}</h2>
        <ul class="aid-lines">
          <For each={props.aid.definition.values}>
            {({ one, other }) => (
              <li>
                {one[kiosk.language()]} <em>{texts().or}</em> {other[kiosk.language()]}
              </li>
            )}
          </For>
        </ul>
      </section>
      <For each={['myself', 'conversation'] as const}>
        {(to) => (
          <Show when={questionsTo(to).length > 0}>
            <section class="stack">
              <h2>{texts()[to]}</h2>
              <ul class="aid-lines">
                <For each={questionsTo(to)}>{({ text }) => <li>{text[kiosk.language()]}</li>}</For>
              </ul>
            </section>
          </Show>
        )}
      </For>
    </>
  )
}
