import { A } from '@solidjs/router'
import type { AgreementLine } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { Page } from '../../staff/page.tsx'
import { ConfirmVersion } from '../confirm/confirm-version.tsx'
import { usePlaces } from '../places.ts'
import { newId } from '../room/new-id.ts'
import { useRoom } from '../room/room-context.tsx'
import { RoomState, SavedMark } from '../room/room-state.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { AgreementForm } from './agreement-form.tsx'
import { AgreementVersions } from './agreement-versions.tsx'
import { AgreementWords } from './agreement-words.tsx'
import { StopAgreement } from './stop-agreement.tsx'

/** One agreement on a page of its own: being written, or set down, confirmed, changed and stopped. */
export function AgreementPage(props: {
  readonly agreementId: string
  /** Day of the visit, `YYYY-MM-DD`. */
  readonly day: string
}) {
  const room = useRoom()
  const texts = useRoomTexts()
  const places = usePlaces()
  const line = () => room.reply()?.room.agreements.find(({ id }) => id === props.agreementId)
  const written = () => room.field(`agreement/${props.agreementId}`) ?? null
  const isWriting = () => room.canWrite() && (line() === undefined || written() !== null)
  const title = () => {
    if (line() === undefined) return texts().agreement.newTitle
    return isWriting() ? texts().agreement.changeTitle : texts().agreement.title
  }
  return (
    <Page
      title={title()}
      tab={texts().agreement.tab}
      actions={
        <>
          <SavedMark />
          <A class="to-my-day" href={places.href({ at: 'first-screen' })}>
            {texts().back}
          </A>
        </>
      }
    >
      <RoomState />
      <Switch>
        <Match when={room.reply() && isWriting()}>
          <AgreementForm
            agreementId={props.agreementId}
            baseVersion={line()?.versions.length ?? 0}
            day={props.day}
            onSetDown={focusHeading}
            onDrop={() => {
              if (line() === undefined) places.go({ at: 'first-screen' })
              else focusHeading()
            }}
          />
        </Match>
        <Match when={line()}>{(now) => <SetDownAgreement line={now()} />}</Match>
        <Match when={room.reply()}>
          <Show
            when={written()}
            fallback={<p class="nothing">{texts().agreement.missingAgreement}</p>}
          >
            {(content) => <AgreementWords content={content()} />}
          </Show>
        </Match>
      </Switch>
    </Page>
  )
}

const focusHeading = () =>
  queueMicrotask(() => document.querySelector<HTMLElement>('main h1')?.focus())

function SetDownAgreement(props: { readonly line: AgreementLine }) {
  const room = useRoom()
  const texts = useRoomTexts()
  const places = usePlaces()
  const [stopping, setStopping] = createSignal(false)
  const newest = () => props.line.versions.at(-1)
  function change() {
    const { id } = props.line
    const content = newest()?.content
    if (content) room.save(`agreement/${id}`, content, 'at-once')
  }
  return (
    <Show when={newest()}>
      {(version) => (
        <div class="agreement-read">
          <section class="agreement-sheet" aria-label={texts().agreement.title}>
            <AgreementWords
              content={version().content}
              stopped={version().state === 'stopped'}
              standing={version().standing}
              writtenBy={version().writtenBy}
            />
          </section>
          <ConfirmVersion
            version={{ of: 'agreement', id: props.line.id, version: version().version }}
            standing={version().standing}
            confirmations={props.line.confirmations}
            words={() => (
              <AgreementWords
                content={version().content}
                stopped={version().state === 'stopped'}
                standing={version().standing}
                writtenBy={version().writtenBy}
              />
            )}
          />
          <Show when={room.canWrite()}>
            <div class="agreement-tools only-screen">
              <Button onPress={change}>{texts().agreement.changeIt}</Button>
              <Show when={version().state === 'open'}>
                <Button onPress={() => setStopping(true)}>{texts().agreement.stop}</Button>
              </Show>
              <A
                class="button"
                data-look="quiet"
                href={places.href({ at: 'agreement', id: newId() })}
              >
                {texts().agreement.another}
              </A>
            </div>
            <StopAgreement line={props.line} open={stopping()} onClose={() => setStopping(false)} />
          </Show>
          <AgreementVersions line={props.line} />
        </div>
      )}
    </Show>
  )
}
