import { Button } from '@samen/ui/button'
import { ByKey } from '@samen/ui/by-key'
import { Show, untrack } from 'solid-js'
import type { ConsultationReply } from '../../staff/shapes.ts'
import { Opens } from '../company/opens.tsx'
import { useConsultationTexts } from '../context.ts'
import { Jump } from '../jump.tsx'
import { Medicines } from '../medicines.tsx'
import { RoomEvents } from '../room/room-events.tsx'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { Strengths } from '../strengths.tsx'
import { medicineOf, Trends } from '../trends.tsx'
import { Versions } from '../versions.tsx'
import { setDownLines, unwrittenLines } from '../written/lines.ts'
import { WrittenPart } from '../written/written-part.tsx'

/** What follows below the first screen; a part of nothing is not there. */
export function FurtherDown(props: { readonly reply: ConsultationReply }) {
  const texts = useConsultationTexts()
  const room = useRoom()
  const roomTexts = useRoomTexts()
  const name = () => props.reply.client.callingName
  const consultation = () => props.reply.consultation
  const general = () =>
    consultation().trends.filter((trend) => medicineOf(trend, consultation()) === undefined)
  const parts = () =>
    [
      {
        id: 'strengths',
        title: texts().strengths.title(name()),
        count: consultation().strengths.length,
        view: () => (
          <Strengths
            name={name()}
            strengths={consultation().strengths}
            day={consultation().preparation?.source.day}
          />
        ),
      },
      {
        id: 'medicines',
        title: texts().medicines.title,
        count: consultation().medicines.length,
        view: () => <Medicines consultation={consultation()} trends={consultation().trends} />,
      },
      {
        id: 'trends',
        title: texts().trends.title,
        count: general().length,
        view: () => <Trends consultation={consultation()} trends={general()} />,
      },
      {
        id: 'versions',
        title: texts().versions.title,
        count: consultation().versions.length,
        view: () => <Versions versions={consultation().versions} />,
      },
    ].filter(({ count }) => count > 0)
  return (
    <>
      <Jump parts={parts()} beside={<Print />} />
      <ByKey each={parts()} by={({ id }) => id}>
        {(part) => (
          <Opens part={part().id} title={part().title}>
            {untrack(part).view()}
          </Opens>
        )}
      </ByKey>
      <Show when={unwrittenLines(room).length + setDownLines(room).length > 0}>
        <Opens part="written" title={roomTexts().agreed.all}>
          <WrittenPart />
        </Opens>
      </Show>
      <Show when={room.reply()?.room.events.some(({ reason }) => reason)} fallback={<RoomEvents />}>
        <Opens part="events" title={roomTexts().events.title}>
          <RoomEvents />
        </Opens>
      </Show>
    </>
  )
}

function Print() {
  const texts = useConsultationTexts()
  return <Button onPress={() => window.print()}>{texts().print}</Button>
}
