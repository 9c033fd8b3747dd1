import { Button } from '@samen/ui/button'
import { ErrorSummary } from '@samen/ui/error-summary'
import { createSignal, type JSX, Show } from 'solid-js'
import { useTexts } from './context.ts'
import { Failure } from './show-loaded.tsx'

/** What has to be mended: the id of each field, and why. */
export type Problems = Readonly<Record<string, string>>

interface FormProps {
  readonly submit: string
  /** What is wrong before anything is sent; empty when it may be sent. */
  readonly check: () => Problems
  /** Sends it. What it throws is shown, unless `explain` makes problems of it. */
  readonly send: () => Promise<void>
  readonly explain?: (failure: unknown) => Problems | undefined
  /** Buttons beside the main one. */
  readonly beside?: JSX.Element
  readonly children: (problem: (id: string) => string | undefined) => JSX.Element
}

/** A form that checks, sends once, and says in words what has to be mended. */
export function Form(props: FormProps) {
  const texts = useTexts()
  const [problems, setProblems] = createSignal<Problems>({})
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const [sending, setSending] = createSignal(false)

  async function submit() {
    if (sending()) return
    setFailure(undefined)
    const found = props.check()
    setProblems(found)
    if (Object.keys(found).length > 0) return
    setSending(true)
    try {
      await props.send()
    } catch (cause) {
      const explained = props.explain?.(cause)
      if (explained) setProblems(explained)
      else setFailure({ cause })
    } finally {
      setSending(false)
    }
  }

  return (
    <form
      class="form"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Show when={Object.keys(problems()).length > 0 && problems()} keyed>
        {(found) => (
          <ErrorSummary
            title={texts().mend}
            errors={Object.entries(found).map(([target, text]) => ({ target, text }))}
          />
        )}
      </Show>
      <Show when={failure()} keyed>
        {({ cause }) => <Failure failure={cause} />}
      </Show>
      {props.children((id) => problems()[id])}
      <div class="form-actions">
        {props.beside}
        <Button look="main" type="submit" disabled={sending()}>
          {props.submit}
        </Button>
      </div>
    </form>
  )
}
