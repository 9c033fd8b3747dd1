import { A } from '@solidjs/router'
import { type DecisionLine, decidedWords } from '@samen/consultation/room'
import { Show } from 'solid-js'
import { useStandingWords } from '../confirm/confirmed.tsx'
import { useLongDay } from '../context.ts'
import { usePlaces } from '../places.ts'
import { useRoomTexts } from '../room/texts.ts'
import { Awaited } from './awaited.tsx'
import { Told } from './told.tsx'

/** A decision and how it went: it stands among the agreements, and is changed on its own sheet. */
export function DecidedLine(props: { readonly line: DecisionLine; readonly folded: boolean }) {
  const texts = useRoomTexts()
  const longDay = useLongDay()
  const places = usePlaces()
  const standing = useStandingWords()
  return (
    <Show when={props.line.versions.at(-1)}>
      {(newest) => (
        <li class="agreed-line" classList={{ 'only-paper': props.folded }}>
          <p class="agreement-what said">{decidedWords(newest().sheet)}</p>
          <p class="agreement-detail">{texts().agreed.decidedOn(longDay(newest().day))}</p>
          <Show when={newest().standing !== 'confirmed'}>
            <p class="agreement-detail standing">{standing(newest().standing)}</p>
          </Show>
          <Awaited of="decision" line={props.line} about={decidedWords(newest().sheet)} />
          <Told report={props.line.reports?.[0]} />
          <div class="agreed-tools only-screen">
            <A
              class="button"
              data-look="quiet"
              href={places.href({ at: 'decision', id: props.line.id })}
              aria-label={texts().agreed.readDecisionWhich(decidedWords(newest().sheet))}
            >
              {texts().agreed.readDecision}
            </A>
          </div>
        </li>
      )}
    </Show>
  )
}
