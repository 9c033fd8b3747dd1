import type { AgreementContent } from '@samen/consultation/room'
import { listOf } from '@samen/i18n/formats'
import { Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { useLongDay } from '../context.ts'
import { usePeople } from '../people.ts'
import { useRoomTexts } from '../room/texts.ts'

/** An agreement to be read: what, who, and when we look back. */
export function AgreementWords(props: {
  readonly content: AgreementContent
  readonly stopped?: boolean | undefined
}) {
  const texts = useRoomTexts()
  const longDay = useLongDay()
  const who = useWhoWords()
  const lookBack = () => {
    const day = props.content.lookBack
    return day === null ? texts().agreement.next : longDay(day)
  }
  return (
    <div class="agreement-words">
      <p class="agreement-what said">{props.content.what}</p>
      <Show
        when={!props.stopped}
        fallback={<p class="agreement-detail">{texts().agreement.stopped}</p>}
      >
        <p class="agreement-detail">
          {texts().agreement.line.who}: {who(props.content)} · {texts().agreement.line.lookBack}:{' '}
          {lookBack()}
        </p>
      </Show>
    </div>
  )
}

/** "Sam en Noor", or that nobody was chosen. */
export function useWhoWords(): (content: AgreementContent) => string {
  const { language } = useStaff()
  const people = usePeople()
  const texts = useRoomTexts()
  return ({ who, whoElse }) => {
    const names = who.map((one) =>
      one === 'other' ? whoElse || texts().agreement.other : people()[one],
    )
    return names.length === 0 ? texts().agreement.line.nobody : listOf(language(), names)
  }
}
