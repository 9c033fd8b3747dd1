import type { Source } from '@samen/consultation'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useBackToClose } from '../staff/back-to-close.ts'
import { useStaff, useTexts } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import type { ResponseReply } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { AnswersByName } from './answers.tsx'
import {
  OpenContext,
  useConsultationTexts,
  useLongDay,
  useOpen,
  useVersionTitle,
} from './context.ts'
import type { Opened } from './context.ts'
import { useHelp } from './heading.tsx'
import { scaleWords } from './scale-words.ts'
import { Words } from './words.tsx'

/** Lets everything inside open an answer or a version, over the page. */
export function WithOpened(props: { readonly clientId: string; readonly children: JSX.Element }) {
  const versionTitle = useVersionTitle()
  const texts = useTexts()
  const [opened, setOpened] = createSignal<Opened | null>(null)
  const title = () => {
    const now = opened()
    if (now === null) return ''
    return now.kind === 'point' ? now.topic : versionTitle(now.version)
  }
  const version = () => {
    const now = opened()
    return now?.kind === 'version' ? now : undefined
  }
  const point = () => {
    const now = opened()
    return now?.kind === 'point' ? now : undefined
  }
  useBackToClose(
    () => opened() !== null,
    () => setOpened(null),
  )
  return (
    <OpenContext.Provider value={setOpened}>
      {props.children}
      <Dialog
        open={opened() !== null}
        title={title()}
        onClose={() => setOpened(null)}
        actions={
          <Button look="main" onPress={() => setOpened(null)}>
            {texts().close}
          </Button>
        }
      >
        <Switch>
          <Match when={version()} keyed>
            {(now) => <Version clientId={props.clientId} source={now.version.source} />}
          </Match>
          <Match when={point()} keyed>
            {(now) => <Point opened={now} />}
          </Match>
        </Switch>
      </Dialog>
    </OpenContext.Provider>
  )
}

function Point(props: { readonly opened: Extract<Opened, { kind: 'point' }> }) {
  const texts = useConsultationTexts()
  const open = useOpen()
  const longDay = useLongDay()
  return (
    <div class="opened">
      <p class="when">{longDay(props.opened.version.source.day)}</p>
      <dl class="answers">
        <div>
          <dt>{props.opened.line.question}</dt>
          <dd>
            <p class="said point-value">{props.opened.point.label}</p>
            <p class="change-scale">
              {scaleWords(props.opened.line, props.opened.point.label, texts().changes)}
            </p>
            <Words lines={[]} note={props.opened.point.note} />
          </dd>
        </div>
      </dl>
      <Button onPress={() => open({ kind: 'version', version: props.opened.version })}>
        {texts().trends.all}
      </Button>
    </div>
  )
}

function Version(props: { readonly clientId: string; readonly source: Source }) {
  const { session, language } = useStaff()
  const texts = useConsultationTexts()
  const help = useHelp()
  const response = createLoader(
    () => api.response(props.clientId, props.source, language()),
    (path) => session.call<ResponseReply>(path),
  )
  return (
    <div class="opened opened-version">
      <ShowLoaded loader={response}>
        {(reply) => (
          <>
            <p class="when">
              {reply().version.title}. {help(reply().version)}.
            </p>
            <Show
              when={reply().sections.length > 0}
              fallback={<p class="nothing">{texts().versions.empty}</p>}
            >
              <For each={reply().sections}>
                {(section) => (
                  <section>
                    <h3>{section.title}</h3>
                    <AnswersByName answers={section.answers} />
                  </section>
                )}
              </For>
            </Show>
          </>
        )}
      </ShowLoaded>
    </div>
  )
}
