import { type AgreementContent, type Doer, firstDayToLookBack } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { TextArea, TextInput } from '@samen/ui/text-input'
import { createSignal, createUniqueId, onMount, Show } from 'solid-js'
import { usePeople } from '../people.ts'
import { ActFailure } from '../room/act-failure.tsx'
import { useRoom } from '../room/room-context.tsx'
import type { SetDown } from '../room/shapes.ts'
import { useRoomTexts } from '../room/texts.ts'
import { LookBackChoice } from './look-back-choice.tsx'
import { useToday, useTooEarly } from './look-back-day.ts'
import { Toggles } from './toggles.tsx'

type Problem = 'what' | 'who' | 'day'

export const emptyAgreement: AgreementContent = { what: '', who: [], lookBack: null }

/** One line: what, who, look back when. Saved while it is written; set down it becomes a version. */
export function AgreementForm(props: {
  readonly agreementId: string
  /** The version this one changes; 0: it is the first. */
  readonly baseVersion: number
  /** Day of the visit, `YYYY-MM-DD`. */
  readonly day: string
  readonly onSetDown: () => void
  readonly onDrop: () => void
}) {
  const room = useRoom()
  const people = usePeople()
  const texts = useRoomTexts()
  const today = useToday()
  const id = createUniqueId()
  const firstDay = () => firstDayToLookBack(today(), props.day)
  const tooEarly = useTooEarly()
  const [problem, setProblem] = createSignal<Problem | null>(null)
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const [sending, setSending] = createSignal(false)
  const name = () => `agreement/${props.agreementId}` as const
  const content = () => room.field(name()) ?? emptyAgreement
  const write = (change: Partial<AgreementContent>, atOnce?: 'at-once') => {
    setProblem(null)
    room.save(name(), { ...content(), ...change }, atOnce)
  }
  // After the page's title, which gets the focus when a page opens.
  onMount(() => setTimeout(() => document.getElementById(`${id}-what`)?.focus()))

  function toggleWho(who: Doer, on: boolean) {
    const order: readonly Doer[] = ['client', 'clinician', 'other']
    const chosen = order.filter((one) => (one === who ? on : content().who.includes(one)))
    const { whoElse: _, ...rest } = content()
    setProblem(null)
    // A name that is no longer asked for does not stay behind.
    const next = chosen.includes('other') ? { ...content(), who: chosen } : { ...rest, who: chosen }
    room.save(name(), next, 'at-once')
  }
  function missing(): Problem | null {
    if (content().what.trim() === '') return 'what'
    if (content().who.includes('other') && !content().whoElse?.trim()) return 'who'
    return tooEarly(content().lookBack, firstDay()) === undefined ? null : 'day'
  }
  async function setDown() {
    if (sending()) return
    setFailure(undefined)
    setProblem(missing())
    if (problem() !== null) {
      document.getElementById(`${id}-${problem()}`)?.focus()
      return
    }
    setSending(true)
    try {
      const { agreementId, baseVersion } = props
      const body = { id: agreementId, baseVersion, state: 'open', content: content() } as const
      await room.act<'agreements', SetDown>('agreements', body)
      room.save(name(), null, 'at-once')
      props.onSetDown()
    } catch (cause) {
      setFailure({ cause })
    } finally {
      setSending(false)
    }
  }
  return (
    <form
      class="agreement-form"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void setDown()
      }}
    >
      <div class="agreement-what-field">
        <TextArea
          id={`${id}-what`}
          label={texts().agreement.what}
          describedBy={`${id}-help`}
          error={problem() === 'what' ? texts().agreement.missing : undefined}
          rows={2}
          limit={4000}
          value={content().what}
          onInput={(what) => write({ what })}
        />
        <p class="field-help" id={`${id}-help`}>
          {texts().agreement.whatHelp}
        </p>
      </div>
      <Toggles
        label={texts().agreement.who}
        options={[
          { code: 'client', text: people().client },
          { code: 'clinician', text: people().clinician },
          { code: 'other', text: texts().agreement.other },
        ]}
        chosen={content().who}
        onToggle={toggleWho}
      />
      <Show when={content().who.includes('other')}>
        <TextInput
          id={`${id}-who`}
          label={texts().agreement.whoElse}
          error={problem() === 'who' ? texts().agreement.missingWho : undefined}
          value={content().whoElse ?? ''}
          onInput={(whoElse) => write({ whoElse })}
        />
      </Show>
      <LookBackChoice
        id={`${id}-day`}
        from={props.day}
        first={firstDay()}
        error={tooEarly(content().lookBack, firstDay())}
        value={content().lookBack}
        onChange={(lookBack) => write({ lookBack }, 'at-once')}
      />
      <Show when={failure()} keyed>
        {({ cause }) => <ActFailure failure={cause} />}
      </Show>
      <div class="form-actions">
        <Button
          onPress={() => {
            room.save(name(), null, 'at-once')
            props.onDrop()
          }}
        >
          {texts().agreement.drop}
        </Button>
        <Button look="main" type="submit" disabled={sending()}>
          {props.baseVersion === 0
            ? texts().agreement.setDown
            : texts().agreement.setDownNew(props.baseVersion + 1)}
        </Button>
      </div>
    </form>
  )
}
