import { A } from '@solidjs/router'
import { type DecisionLine, decidedWords, type Task } from '@samen/consultation/room'
import { For, Show } from 'solid-js'
import { useStandingWords } from '../confirm/confirmed.tsx'
import { useLongDay } from '../context.ts'
import { usePlaces } from '../places.ts'
import { useRoomTexts } from '../room/texts.ts'
import { useWhoWords } from './agreement-words.tsx'
import { Awaited } from './awaited.tsx'
import { Told } from './told.tsx'

/**
 * A decision and how it went, also where nothing was chosen and something is to be done: it stands
 * among the agreements, and is changed on its own sheet.
 */
export function DecidedLine(props: { readonly line: DecisionLine; readonly folded: boolean }) {
  const texts = useRoomTexts()
  const longDay = useLongDay()
  const places = usePlaces()
  const standing = useStandingWords()
  const whoWords = useWhoWords()
  const task = ({ what, who, whoElse }: Task, clinician: string | undefined) => {
    const doer = { who: [who], ...(whoElse === undefined ? {} : { whoElse }) }
    return `${whoWords(doer, clinician)}: ${what}`
  }
  return (
    <Show when={props.line.versions.at(-1)}>
      {(newest) => (
        <li class="agreed-line" classList={{ 'only-paper': props.folded }}>
          <p class="agreement-what said">{decidedWords(newest().sheet)}</p>
          <p class="agreement-detail">
            {texts().agreed.endedOn[newest().sheet.outcome?.kind ?? 'not-yet'](
              longDay(newest().day),
            )}
          </p>
          {/* Of a joint decision they stand on its own page; here they are why it comes back. */}
          <Show when={newest().sheet.outcome?.kind !== 'joint'}>
            <For each={newest().sheet.plan.tasks.filter(({ what }) => what.trim() !== '')}>
              {(one) => <p class="agreement-detail">{task(one, newest().writtenBy)}</p>}
            </For>
            <Show when={newest().sheet.plan.reviewDate}>
              {(day) => (
                <p class="agreement-detail">
                  {texts().agreement.line.lookBack}: {longDay(day())}
                </p>
              )}
            </Show>
          </Show>
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
