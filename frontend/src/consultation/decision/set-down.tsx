import { Button } from '@samen/ui/button'
import { ErrorSummary } from '@samen/ui/error-summary'
import { Notice } from '@samen/ui/notice'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { failedWith } from '../../shared/http-error.ts'
import { ActFailure } from '../room/act-failure.tsx'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import type { SetDown as SetDownReply } from '../room/shapes.ts'
import { useSheetTexts } from './sheet-context.ts'

interface SetDownProps {
  readonly decisionId: string
  /** The version this one changes; 0: it is the first. */
  readonly baseVersion: number
  readonly client: string
  /** What is still missing, and where; asked when somebody wants to set it down. */
  readonly check: () => readonly { readonly target: string; readonly text: string }[]
  readonly onSetDown: () => void
}

/** Makes a version of what is written, that nobody changes any more; then it can be confirmed. */
export function SetDown(props: SetDownProps) {
  const room = useRoom()
  const people = usePeople()
  const texts = useSheetTexts()
  const [missing, setMissing] = createSignal<ReturnType<SetDownProps['check']>>([])
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const [sending, setSending] = createSignal(false)

  async function setDown() {
    if (sending()) return
    setFailure(undefined)
    const found = props.check()
    setMissing(found)
    if (found.length > 0) return
    setSending(true)
    try {
      const { decisionId: id, baseVersion } = props
      await room.act<'decisions', SetDownReply>('decisions', { id, baseVersion })
      props.onSetDown()
    } catch (cause) {
      setFailure({ cause })
    } finally {
      setSending(false)
    }
  }
  return (
    <Show when={room.canWrite()}>
      <section class="set-down" aria-labelledby="set-down">
        <h2 id="set-down">{texts().setDown.title}</h2>
        <Show when={missing().length > 0 && missing()} keyed>
          {(errors) => <ErrorSummary title={texts().setDown.problems} errors={errors} />}
        </Show>
        <Show when={failure()} keyed>
          {({ cause }) => (
            <Switch fallback={<ActFailure failure={cause} />}>
              <Match when={failedWith(cause, 0)}>
                <div role="alert">
                  <Notice tone="important">{texts().setDown.unsaved}</Notice>
                </div>
              </Match>
            </Switch>
          )}
        </Show>
        <p class="part-lead">{texts().setDown.lead(props.client, people().clinician)}</p>
        <Button look="main" disabled={sending()} onPress={() => void setDown()}>
          {texts().setDown.button(props.baseVersion + 1)}
        </Button>
      </section>
    </Show>
  )
}
