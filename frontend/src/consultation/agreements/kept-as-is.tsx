import type { AgreementLine } from '@samen/consultation/room'
import { Show } from 'solid-js'
import { useLongDay } from '../context.ts'
import { useRoomTexts } from '../room/texts.ts'

/** When both last said it stays as it is, in an earlier conversation. */
export function KeptAsIs(props: { readonly line: AgreementLine; readonly visitId: string }) {
  const texts = useRoomTexts()
  const longDay = useLongDay()
  const earlier = (visitId: string) =>
    (props.line.kept ?? []).filter((kept) => kept.visitId !== visitId)
  const last = () => earlier(props.visitId).at(-1)
  return (
    <Show when={last()}>
      {(kept) => <p class="agreement-detail">{texts().agreed.keptOn(longDay(kept().day))}</p>}
    </Show>
  )
}
