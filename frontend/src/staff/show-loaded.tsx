import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Notice } from '@samen/ui/notice'
import { type JSX, Match, Switch } from 'solid-js'
import { useTexts } from './context.ts'
import { failureMessage } from './failure-message.ts'
import type { Loader } from './loaded.ts'

interface ShowLoadedProps<Value> {
  readonly loader: Loader<Value>
  readonly children: (value: () => Value) => JSX.Element
}

/** What was loaded; until then that it is on its way, or why it failed and how to try again. */
export function ShowLoaded<Value>(props: ShowLoadedProps<Value>) {
  const texts = useTexts()
  const ready = () => {
    const now = props.loader.now()
    return now.state === 'ready' ? { value: now.value } : undefined
  }
  const failed = () => {
    const now = props.loader.now()
    return now.state === 'failed' ? now : undefined
  }
  return (
    <Switch fallback={<Loading>{texts().loading}</Loading>}>
      <Match when={failed()}>
        {(now) => <Failure failure={now().failure} onRetry={() => void props.loader.reload()} />}
      </Match>
      <Match when={ready()}>{(now) => props.children(() => now().value)}</Match>
    </Switch>
  )
}

/** A failure in words, with a way on. */
export function Failure(props: {
  readonly failure: unknown
  readonly onRetry?: (() => void) | undefined
}) {
  const texts = useTexts()
  return (
    <div class="failure" role="alert">
      <Notice tone="important">
        <p>{failureMessage(props.failure, texts().failure)}</p>
        {props.onRetry && (
          <div class="actions">
            <Button look="main" onPress={props.onRetry}>
              {texts().again}
            </Button>
          </div>
        )}
      </Notice>
    </div>
  )
}
