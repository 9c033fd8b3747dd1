import type { PresentedAnswer } from '@samen/questionnaire/domain'
import { Button } from '@samen/ui/button'
import { Icon } from '@samen/ui/icon'
import { For, Show } from 'solid-js'
import { useLaterTexts } from '../later-texts.ts'

export interface OverviewLineProps {
  readonly line: PresentedAnswer
  /** The heading above it. */
  readonly under?: string | undefined
  /** Without it the line is changed elsewhere. */
  readonly onChange?: (() => void) | undefined
  readonly onShare?: (() => void) | undefined
}

/** One answer as it will be read: the question small, the client's words large. */
export function OverviewLine(props: OverviewLineProps) {
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().preview
  /** A name that is a question itself needs no colon after it. */
  const named = (words: string) => {
    const { label } = props.line
    if (!label) return words
    return /[.?!]$/.test(label) ? `${label} ${words}` : `${label}: ${words}`
  }
  const heading = () => named(props.line.discuss ? props.line.topic : props.line.question)
  return (
    <article class="line" data-discuss={props.line.discuss}>
      <div class="line-words">
        {/* Said once: the section may be called the same. */}
        <h3 class={heading() === props.under ? 'visually-hidden' : undefined}>{heading()}</h3>
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
