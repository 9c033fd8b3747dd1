import { A } from '@solidjs/router'
import { Button } from '@samen/ui/button'
import { createSignal, For, Show } from 'solid-js'
import { Page } from '../../staff/page.tsx'
import { ActFailure } from '../room/act-failure.tsx'
import { agendaItems } from '../agenda/items.ts'
import { useCompany } from '../company/company.tsx'
import { CompanyQuestion } from '../company/company-question.tsx'
import { Opens } from '../company/opens.tsx'
import { useStandingWords } from '../confirm/confirmed.tsx'
import { usePeople } from '../people.ts'
import { usePlaces } from '../places.ts'
import { useRoom } from '../room/room-context.tsx'
import { RoomState, SavedMark } from '../room/room-state.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { setDownLines, unwrittenLines, type WrittenLine } from '../written/lines.ts'
import { WrittenLinks } from '../written/written-links.tsx'
import { comesBack } from './comes-back.ts'
import { TakeHome } from './take-home.tsx'

/** Before the end: what is not confirmed, not set down, not talked about; then the end itself. */
export function FinishPage(props: { readonly clientId: string; readonly visitId: string }) {
  const room = useRoom()
  const standingWords = useStandingWords()
  const company = useCompany()
  const people = usePeople()
  const texts = useRoomTexts()
  const places = usePlaces()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const [sending, setSending] = createSignal(false)
  const unconfirmed = () => setDownLines(room).filter(({ standing }) => standing !== 'confirmed')
  const unwritten = () => unwrittenLines(room)
  const left = () => comesBack(agendaItems(room, props.visitId))
  const detail = (line: WrittenLine) =>
    line.standing === 'client-confirmed'
      ? standingWords('client-confirmed')
      : texts().finish.comesBack
  const isOpen = () => room.reply()?.state === 'planned'
  const first = { at: 'first-screen' } as const

  async function close() {
    if (sending()) return
    setSending(true)
    setFailure(undefined)
    try {
      await room.act('room/close', {})
      places.go(first)
    } catch (cause) {
      setFailure({ cause })
    } finally {
      setSending(false)
    }
  }
  return (
    <Page
      title={isOpen() ? texts().finish.title : texts().finish.done}
      tab={texts().finish.tab}
      lead={isOpen() ? texts().finish.lead : undefined}
      actions={
        <>
          <SavedMark />
          <A class="to-my-day" href={places.href(first)}>
            {texts().back}
          </A>
        </>
      }
    >
      <RoomState />
      <div class="finishing">
        <CompanyQuestion />
        <Show when={unwritten().length > 0}>
          <Opens part="unwritten" title={texts().finish.unwritten}>
            <section aria-labelledby="unwritten">
              <h2 id="unwritten">{texts().finish.unwritten}</h2>
              <p class="part-lead">{texts().finish.unwrittenBody}</p>
              <WrittenLinks lines={unwritten()} detail={() => null} />
            </section>
          </Opens>
        </Show>
        <Show when={unconfirmed().length > 0}>
          <Opens part="unconfirmed" title={texts().finish.unconfirmed}>
            <section aria-labelledby="unconfirmed">
              <h2 id="unconfirmed">{texts().finish.unconfirmed}</h2>
              <WrittenLinks lines={unconfirmed()} detail={detail} />
            </section>
          </Opens>
        </Show>
        <Show when={left().length > 0}>
          <section aria-labelledby="left">
            <h2 id="left">{texts().finish.agenda}</h2>
            <p class="part-lead">{texts().finish.agendaBody}</p>
            <ul class="finish-left">
              <For each={left()}>{(item) => <li>{item.text}</li>}</For>
            </ul>
          </section>
        </Show>
        <Show when={unwritten().length + unconfirmed().length + left().length === 0}>
          <p class="finish-nothing">{texts().finish.nothingLeft}</p>
        </Show>
        <Show when={company.who() !== 'asked'}>
          <TakeHome clientId={props.clientId} visitId={props.visitId} />
        </Show>
        <Show when={isOpen()}>
          <section class="finish-end" aria-label={texts().finish.tab}>
            <p>{texts().finish.body(people().client)}</p>
            <Show when={failure()}>{(now) => <ActFailure failure={now().cause} />}</Show>
            <div class="form-actions">
              <A class="button" data-look="quiet" href={places.href(first)}>
                {texts().finish.notYet}
              </A>
              <Show when={room.canWrite()}>
                <Button look="main" disabled={sending()} onPress={() => void close()}>
                  {texts().finish.confirm}
                </Button>
              </Show>
            </div>
          </section>
        </Show>
      </div>
    </Page>
  )
}
