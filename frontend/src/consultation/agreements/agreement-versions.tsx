import type { AgreementLine } from '@samen/consultation/room'
import { For, Show } from 'solid-js'
import { Confirmed } from '../confirm/confirmed.tsx'
import { useLongDay } from '../context.ts'
import { useRoomTexts } from '../room/texts.ts'
import { AgreementWords } from './agreement-words.tsx'

/** Everything that was agreed before under this line, newest first, with who confirmed it. */
export function AgreementVersions(props: { readonly line: AgreementLine }) {
  const texts = useRoomTexts()
  const longDay = useLongDay()
  const earlier = () => props.line.versions.slice(0, -1).toReversed()
  return (
    <Show when={earlier().length > 0}>
      <section class="agreement-earlier" aria-labelledby="earlier">
        <h2 id="earlier">{texts().agreement.versions}</h2>
        <ul>
          <For each={earlier()}>
            {(version) => (
              <li class="card">
                <h3>{texts().agreement.version(version.version, longDay(version.day))}</h3>
                <AgreementWords
                  content={version.content}
                  stopped={version.state === 'stopped'}
                  standing={version.standing}
                  writtenBy={version.writtenBy}
                />
                <Confirmed
                  version={{ of: 'agreement', id: props.line.id, version: version.version }}
                  standing={version.standing}
                  confirmations={props.line.confirmations}
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
