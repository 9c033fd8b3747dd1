import { A } from '@solidjs/router'
import { type AgreementLine, isOpenAgreement } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { ByKey } from '@samen/ui/by-key'
import { createSignal, Show } from 'solid-js'
import { useStandingWords } from '../confirm/confirmed.tsx'
import { usePlaces } from '../places.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { Awaited } from './awaited.tsx'
import { waitingFirst, waits } from './waits.ts'
import { AgreementWords } from './agreement-words.tsx'
import { DecidedLine } from './decided-line.tsx'
import { decidedLines } from './decided-lines.ts'
import { KeptAsIs } from './kept-as-is.tsx'
import { KeepChangeStop } from './keep-change-stop.tsx'
import { Told } from './told.tsx'

/**
 * What we agreed and how it went, in the client's own words: two, then more. What waits for the
 * clinician's yes stands first, with the button for it.
 */
export function Agreed(props: { readonly visitId: string }) {
  const room = useRoom()
  const texts = useRoomTexts()
  const [all, setAll] = createSignal(false)
  const open = () =>
    (room.reply()?.room.agreements ?? []).filter(isOpenAgreement).toSorted(waitingFirst)
  const decided = () => decidedLines(room.reply()?.room, props.visitId).toSorted(waitingFirst)
  const waiting = () => [...open(), ...decided()].filter(waits).length
  const atFirst = () => Math.max(2, waiting())
  const waitingDecided = () => decided().filter(waits).length
  const left = () => open().length + decided().length - atFirst()
  return (
    <section class="agreed" aria-labelledby="agreed">
      <h2 id="agreed">{texts().agreed.title}</h2>
      <Show
        when={open().length + decided().length > 0}
        fallback={<p class="nothing">{texts().agreed.none}</p>}
      >
        <ul>
          <ByKey each={open()} by={({ id }) => id}>
            {(line, i) => (
              <AgreedLine
                line={line()}
                visitId={props.visitId}
                folded={!all() && !waits(line()) && i() >= atFirst() - waitingDecided()}
              />
            )}
          </ByKey>
          <ByKey each={decided()} by={({ id }) => id}>
            {(line, i) => (
              <DecidedLine
                line={line()}
                folded={!all() && !waits(line()) && open().length + i() >= atFirst()}
              />
            )}
          </ByKey>
        </ul>
        <Show when={left() > 0}>
          <Button expanded={all()} onPress={() => setAll(!all())}>
            {all() ? texts().agreed.fewer : texts().agreed.more(left())}
          </Button>
        </Show>
      </Show>
    </section>
  )
}

function AgreedLine(props: {
  readonly line: AgreementLine
  readonly visitId: string
  readonly folded: boolean
}) {
  const texts = useRoomTexts()
  const places = usePlaces()
  const standing = useStandingWords()
  const newest = () => props.line.versions.at(-1)
  return (
    <Show when={newest()}>
      {(version) => (
        <li class="agreed-line" classList={{ 'only-paper': props.folded }}>
          <AgreementWords
            content={version().content}
            stopped={version().state === 'stopped'}
            standing={version().standing}
            writtenBy={version().writtenBy}
          />
          <Show when={version().standing !== 'confirmed'}>
            <p class="agreement-detail standing">{standing(version().standing)}</p>
          </Show>
          <Awaited of="agreement" line={props.line} about={version().content.what} />
          <KeptAsIs line={props.line} visitId={props.visitId} />
          <Told report={props.line.reports[0]} />
          <div class="agreed-tools only-screen">
            {/* What was made minutes ago is not looked back on yet, nor what is to stop. */}
            <Show when={version().visitId !== props.visitId && version().state === 'open'}>
              <KeepChangeStop line={props.line} />
            </Show>
            <A
              class="button"
              data-look="quiet"
              href={places.href({ at: 'agreement', id: props.line.id })}
              aria-label={texts().agreed.readWhich(version().content.what)}
            >
              {texts().agreed.read}
            </A>
          </div>
        </li>
      )}
    </Show>
  )
}
