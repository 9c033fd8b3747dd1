import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useBackToClose } from '../staff/back-to-close.ts'
import { useStaff } from '../staff/context.ts'
import { Failure } from '../staff/show-loaded.tsx'
import { useConsultationTexts } from './context.ts'

/** Ends the conversation: after it the client's answers of today stay as they are. */
export function Finish(props: {
  readonly visitId: string
  readonly name: string
  readonly onFinished: () => void
}) {
  const { session } = useStaff()
  const texts = useConsultationTexts()
  const [asking, setAsking] = createSignal(false)
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  useBackToClose(asking, () => setAsking(false))

  async function finish() {
    setFailure(undefined)
    try {
      await session.call<null>(api.closeVisit(props.visitId), { method: 'POST' })
      setAsking(false)
      props.onFinished()
    } catch (cause) {
      setFailure({ cause })
    }
  }
  return (
    <>
      <Button onPress={() => setAsking(true)}>{texts().finish.open}</Button>
      <Dialog
        open={asking()}
        title={texts().finish.title}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{texts().finish.notYet}</Button>
            <Button look="main" onPress={() => void finish()}>
              {texts().finish.confirm}
            </Button>
          </>
        }
      >
        <p>{texts().finish.body(props.name)}</p>
        <p>{texts().finish.forGood}</p>
        <Show when={failure()}>{(now) => <Failure failure={now().cause} />}</Show>
      </Dialog>
    </>
  )
}
