import type { PresentedAnswer } from '@samen/questionnaire/domain'
import { Button } from '@samen/ui/button'
import { Icon } from '@samen/ui/icon'
import { For, Show } from 'solid-js'
import { useLaterTexts } from '../later-texts.ts'

export interface OverviewLineProps {
  readonly line: PresentedAnswer
  /** Without it the line is changed elsewhere. */
  readonly onChange?: (() => void) | undefined
  readonly onShare?: (() => void) | undefined
}

/** One answer as it will be read: the question small, the client's words large. */
export function OverviewLine(props: OverviewLineProps) {
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().preview
  const topic = () =>
    props.line.label ? `${props.line.label}: ${props.line.topic}` : props.line.topic
  const question = () =>
    props.line.label ? `${props.line.label}: ${props.line.question}` : props.line.question
  return (
    <article class="line" data-discuss={props.line.discuss}>
      <div class="line-words">
        <h3>{props.line.discuss ? topic() : question()}</h3>
        <Show
          when={props.line.discuss}
          fallback={<For each={props.line.lines}>{(words) => <p class="said">{words}</p>}</For>}
        >
          <p class="line-topic">
            <Icon name="speech" />
            <span>{texts().discuss}</span>
          </p>
        </Show>
        <Show when={props.line.note}>
          {(note) => (
            <p class="line-note">
              {texts().note} <span class="said">{note()}</span>
            </p>
          )}
        </Show>
      </div>
      <Show when={props.onShare}>
        {(share) => (
          <Button label={texts().shareAbout(props.line.topic)} onPress={() => share()()}>
            {texts().share}
          </Button>
        )}
      </Show>
      <Show when={props.onChange}>
        {(change) => (
          <Button label={texts().changeAbout(props.line.topic)} onPress={() => change()()}>
            {texts().change}
          </Button>
        )}
      </Show>
    </article>
  )
}
