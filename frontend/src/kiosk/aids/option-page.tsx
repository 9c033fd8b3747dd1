import type { AidOption } from '@samen/consultation/decision-aid'
import type { Text } from '@samen/questionnaire/domain'
import { Button } from '@samen/ui/button'
import { For, type JSX, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'

/** One option: what it is, for and against beside each other, what is known and what is not. */
export function OptionPage(props: AidPageProps & { readonly option: AidOption }) {
  const kiosk = useKiosk()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().option
  const said = (text: Text) => text[kiosk.language()]
  const chances = () => {
    const { chances: all } = props.aid.definition
    return all.given === 'some' ? all.list.filter(({ option }) => option === props.option.code) : []
  }
  return (
    <AidPage
      {...props}
      title={said(props.option.text)}
      kicker={texts().kicker}
      lead={<p>{said(props.option.description)}</p>}
      skip={
        <Button onPress={() => kiosk.go({ ...props.place, page: 'options' })}>{texts().all}</Button>
      }
    >
      <div class="aid-sides">
        <Side title={texts().for} lines={props.option.for} />
        <Side title={texts().against} lines={props.option.against} />
      </div>
      <div class="aid-sides">
        <Side title={texts().known} lines={props.option.known.map(({ text }) => text)} />
        <Side title={texts().unknown} lines={props.option.unknown} />
      </div>
      <Show when={chances().length > 0}>
        <section class="stack">
          <h2>{texts().chances}</h2>
          <ul class="aid-lines">
            <For each={chances()}>
              {(chance) => (
                <li>
                  <strong>{texts().outOf(chance.count, chance.outOf)}</strong>:{' '}
                  {said(chance.outcome)} {said(chance.group)} {said(chance.period)}{' '}
                  {said(chance.uncertainty)}
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Side title={texts().experience} lines={props.option.experience} />
    </AidPage>
  )
}

function Side(props: { readonly title: string; readonly lines: readonly Text[] }) {
  const kiosk = useKiosk()
  return (
    <Part title={props.title} empty={props.lines.length === 0}>
      <For each={props.lines}>{(line) => <li>{line[kiosk.language()]}</li>}</For>
    </Part>
  )
}

interface PartProps {
  readonly title: string
  readonly empty: boolean
  readonly children: JSX.Element
}
/** An empty part says so: no option looks shorter because nobody wrote about it. */
function Part(props: PartProps) {
  const texts = useAidTexts()
  return (
    <section class="aid-side">
      <h2>{props.title}</h2>
      <Show when={!props.empty} fallback={<p>{texts().option.nothing}</p>}>
        <ul class="aid-lines">{props.children}</ul>
      </Show>
    </section>
  )
}
