import type { AgreementContent, Standing } from '@samen/consultation/room'
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
  /** Of a stop: until both confirmed it the agreement stands. */
  readonly standing?: Standing | undefined
  /** The clinician it was written with; that may be another than who sits here now. */
  readonly writtenBy?: string | undefined
}) {
  const texts = useRoomTexts()
  const longDay = useLongDay()
  const who = useWhoWords()
  const isStopping = () =>
    props.stopped && props.standing !== undefined && props.standing !== 'confirmed'
  const lookBack = () => {
    const day = props.content.lookBack
    return day === null ? texts().agreement.next : longDay(day)
  }
  return (
    <div class="agreement-words">
      <p class="agreement-what said">{props.content.what}</p>
      <Show when={props.stopped}>
        <p class="agreement-detail">
          {isStopping() ? texts().agreement.stopping : texts().agreement.stopped}
        </p>
      </Show>
      <Show when={!props.stopped || isStopping()}>
        <p class="agreement-detail">
          {texts().agreement.line.who}: {who(props.content, props.writtenBy)} ·{' '}
          {texts().agreement.line.lookBack}: {lookBack()}
        </p>
      </Show>
    </div>
  )
}

/** "Sam en Noor", or that nobody was chosen. */
export function useWhoWords(): (
  content: Pick<AgreementContent, 'who' | 'whoElse'>,
  clinician?: string,
) => string {
  const { language } = useStaff()
  const people = usePeople()
  const texts = useRoomTexts()
  return ({ who, whoElse }, clinician = people().clinician) => {
    const names = who.map((one) => {
      if (one === 'other') return whoElse || texts().agreement.other
      return one === 'client' ? people().client : clinician
    })
    return names.length === 0 ? texts().agreement.line.nobody : listOf(language(), names)
  }
}
