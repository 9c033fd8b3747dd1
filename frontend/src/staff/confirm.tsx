import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, type JSX, Show } from 'solid-js'
import { useTexts } from './context.ts'
import { Failure } from './show-loaded.tsx'

/** Asks once before something that cannot be undone with one tap. */
export function Confirm(props: {
  readonly open: boolean
  readonly title: string
  readonly body: string
  readonly confirm: string
  readonly onConfirm: () => Promise<void>
  /** Says why it failed, where a page has better words for it. */
  readonly failed?: (cause: unknown) => JSX.Element
  readonly onClose: () => void
}) {
  const texts = useTexts()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  async function confirm() {
    setFailure(undefined)
    try {
      await props.onConfirm()
      props.onClose()
    } catch (cause) {
      setFailure({ cause })
    }
  }
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onPress={() => props.onClose()}>{texts().cancel}</Button>
          <Button look="main" onPress={() => void confirm()}>
            {props.confirm}
          </Button>
        </>
      }
    >
      <p>{props.body}</p>
      <Show when={failure()}>
        {(now) => props.failed?.(now().cause) ?? <Failure failure={now().cause} />}
      </Show>
    </Dialog>
  )
}
