import { ownSubjects } from '@samen/content/own-information'
import { longDay } from '@samen/i18n/formats'
import { dayIn } from '@samen/i18n/staff-formats'
import { Button } from '@samen/ui/button'
import { ByKey } from '@samen/ui/by-key'
import { Notice } from '@samen/ui/notice'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useStaff, useTimeZone } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import { Page } from '../staff/page.tsx'
import type { InformationList } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { ChangeInformation, type OpenedSubject } from './change-information.tsx'
import { useOwnInformationTexts } from './texts.ts'
import './admin.css'

/** What the organisation tells its clients of its own, per part of life; writing it. */
export function OwnInformationPage() {
  const { session, language } = useStaff()
  const texts = useOwnInformationTexts()
  const [changing, setChanging] = createSignal<OpenedSubject>()
  const [saved, setSaved] = createSignal<string>()
  const information = createLoader(
    () => api.ownInformation,
    (path) => session.call<InformationList>(path),
  )
  const subjects = ({ subjects: told }: InformationList): readonly OpenedSubject[] =>
    ownSubjects.map(({ code, text }) => ({
      ...{ code, name: text[language()], told: told.find(({ subject }) => subject === code) },
    }))
  return (
    <Page title={texts().title} lead={texts().lead}>
      <Show when={saved()}>{(name) => <Notice live>{texts().saved(name())}</Notice>}</Show>
      <ShowLoaded loader={information}>
        {(list) => (
          <ByKey each={subjects(list())} by={({ code }) => code}>
            {(subject) => <Subject subject={subject()} onChange={() => setChanging(subject())} />}
          </ByKey>
        )}
      </ShowLoaded>
      <ChangeInformation
        subject={changing()}
        onClose={() => setChanging(undefined)}
        onStale={() => void information.reload()}
        onSaved={() => {
          setSaved(changing()?.name)
          setChanging(undefined)
          void information.reload()
        }}
      />
    </Page>
  )
}

function Subject(props: { readonly subject: OpenedSubject; readonly onChange: () => void }) {
  const { language } = useStaff()
  const timeZone = useTimeZone()
  const texts = useOwnInformationTexts()
  const told = () => {
    const { told: now } = props.subject
    return now && (now.text || now.lines.length > 0) ? now : undefined
  }
  const inWords = (words: { readonly nl: string; readonly en: string | null }) =>
    (language() === 'en' && words.en) || words.nl
  const isDutchOnly = () =>
    [told()?.text, ...(told()?.lines.map(({ title }) => title) ?? [])].some(
      (words) => words?.en === null,
    )
  return (
    <section class="page-part own-subject">
      <div class="own-subject-head">
        <h2>{props.subject.name}</h2>
        <Button label={texts().changeName(props.subject.name)} onPress={() => props.onChange()}>
          {texts().change}
        </Button>
      </div>
      <Show when={told()} fallback={<p class="field-help">{texts().nothing}</p>}>
        {(now) => (
          <>
            <Show when={now().text}>{(text) => <p class="said">{inWords(text())}</p>}</Show>
            <Show when={now().lines.length > 0}>
              <ul class="own-told">
                <For each={now().lines}>
                  {({ title, where }) => (
                    <li>
                      {inWords(title)} <span class="own-where">{where}</span>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <p class="field-help">
              {texts().savedOn(longDay(language(), dayIn(timeZone(), now().savedAt)))}
              <Show when={isDutchOnly()}> {texts().dutchOnly}</Show>
            </p>
          </>
        )}
      </Show>
    </section>
  )
}
