import type { AgreementReport } from '@samen/consultation/room'
import { Show } from 'solid-js'
import { Answers } from '../answers.tsx'
import { useLongDay } from '../context.ts'
import { usePeople } from '../people.ts'
import { useRoomTexts } from '../room/texts.ts'

/** What the client told of it in a preparation, in the client's own words. */
export function Told(props: { readonly report: AgreementReport | undefined }) {
  const people = usePeople()
  const texts = useRoomTexts()
  const longDay = useLongDay()
  return (
    <Show when={props.report}>
      {(told) => (
        <div class="agreed-report">
          <p class="agreement-detail">
            {texts().agreed.said(people().client, longDay(told().day))}
          </p>
          <Answers answers={told().answers} short />
        </div>
      )}
    </Show>
  )
}
