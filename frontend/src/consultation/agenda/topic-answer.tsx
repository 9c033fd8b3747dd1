import type { AgendaItem } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, Show } from 'solid-js'
import { useBackToClose } from '../../staff/back-to-close.ts'
import { useCompany } from '../company/company.tsx'
import { Opens } from '../company/opens.tsx'
import { RoomCode, useHasDigits } from '../confirm/room-code.tsx'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts, useWhen } from '../room/texts.ts'
import { Words } from '../words.tsx'

/**
 * Under a topic: the answer the client opened, or the button with which the client opens it now. While
 * somebody else is in the room an answer that was opened before is closed, as everything else is.
 */
export function TopicAnswer(props: { readonly item: AgendaItem; readonly visitId: string }) {
  const room = useRoom()
  const company = useCompany()
  const people = usePeople()
  const texts = useRoomTexts()
  const when = useWhen()
  const hasDigits = useHasDigits()
  const [asking, setAsking] = createSignal(false)
  useBackToClose(asking, () => setAsking(false))
  const disclosed = () =>
    room
      .reply()
      ?.room.disclosures.find((one) => `topic:${one.visitId}:${one.key}` === props.item.key)
  const answer = () => answerOf(props.item)
  const part = () => `answer ${props.item.key}`
  const mayOpen = () =>
    company.who() !== 'asked' && room.reply()?.state === 'planned' && answer() !== undefined
  async function open(roomCode: string) {
    const { ofVisitId = props.visitId, place = '' } = answer() ?? {}
    await room.act('disclosure', {
      roomCode,
      ...(ofVisitId === props.visitId ? {} : { ofVisitId }),
      questionnaireId: props.item.questionnaireId ?? '',
      place,
    })
    // Who came along is there to hear it.
    company.setOpen(part(), true)
  }
  return (
    <>
      <Show
        when={disclosed()}
        fallback={
          <Show when={mayOpen()}>
            <div class="only-screen">
              <Button
                look="choice"
                label={texts().topic.showWhich(people().client, props.item.text)}
                onPress={() => setAsking(true)}
              >
                {texts().topic.show(people().client)}
              </Button>
            </div>
          </Show>
        }
      >
        {(opened) => (
          <Opens part={part()} title={props.item.text} line="">
            <div class="disclosed">
              <p class="asked">{opened().answer.question}</p>
              <Words lines={opened().answer.lines} note={opened().answer.note} />
              <p class="agenda-mark">
                {texts().topic.opened(people().client, when(opened().at), opened().name)}
              </p>
            </div>
          </Opens>
        )}
      </Show>
      <Dialog
        open={asking()}
        title={texts().topic.title(props.item.text)}
        onClose={() => setAsking(false)}
      >
        <div class="with-code">
          <div class="code-words">
            <p>{texts().topic.body(people().client, people().clinician)}</p>
            <Show when={hasDigits()}>
              <p>{texts().topic.type}</p>
            </Show>
          </div>
          <RoomCode
            confirm={texts().topic.confirm}
            onCode={open}
            onDone={() => setAsking(false)}
            beside={<Button onPress={() => setAsking(false)}>{texts().topic.no}</Button>}
          />
        </div>
      </Dialog>
    </>
  )
}

/** Which answer the topic is about, of which visit; undefined: of none that can be opened. */
function answerOf({ kind, key, questionnaireId }: AgendaItem) {
  const [, ofVisitId, place] = /^topic:([^:]+):(.+)$/.exec(key) ?? []
  if (kind !== 'topic' || questionnaireId === undefined) return undefined
  return ofVisitId === undefined || place === undefined ? undefined : { ofVisitId, place }
}
