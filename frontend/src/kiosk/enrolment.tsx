import { enrolmentTexts } from '@samen/i18n/nl/kiosk-enrolment'
import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { TextInput } from '@samen/ui/text-input'
import { createSignal, Show } from 'solid-js'
import { HttpError } from '../shared/http-error.ts'
import { enrol } from './api.ts'
import { useKiosk } from './context.ts'
import { makeDeviceKey } from './device/device-key.ts'
import { keepDevice } from './device/device-store.ts'

/** Makes this browser a kiosk, or says that it is none. For staff; a client is sent to the desk. */
export function Enrolment() {
  const kiosk = useKiosk()
  return (
    <Show when={kiosk.enrolmentCode} fallback={<NotEnrolled />}>
      {(code) => <EnrolForm code={code()} />}
    </Show>
  )
}

function NotEnrolled() {
  const kiosk = useKiosk()
  const texts = () => kiosk.loaded()?.enrolmentTexts ?? enrolmentTexts
  return (
    <Screen
      title={texts().unenrolledTitle}
      lead={<p>{texts().unenrolled}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
    >
      <p>{texts().asClient}</p>
    </Screen>
  )
}

function EnrolForm(props: { readonly code: string }) {
  const kiosk = useKiosk()
  const texts = () => kiosk.loaded()?.enrolmentTexts ?? enrolmentTexts
  const [name, setName] = createSignal('')
  const [error, setError] = createSignal<'nameMissing' | 'refused' | 'unreachable'>()

  async function enrolThis() {
    if (name().trim() === '') return setError('nameMissing')
    setError(undefined)
    try {
      const { privateKey, publicKey } = await makeDeviceKey()
      const enrolled = await enrol({ code: props.code, name: name().trim(), key: publicKey })
      const device = { ...enrolled, privateKey }
      await keepDevice(device)
      kiosk.setDevice(device)
      kiosk.go({ name: 'start' })
    } catch (failure) {
      setError(failure instanceof HttpError && !failure.passing ? 'refused' : 'unreachable')
    }
  }
  return (
    <Screen
      title={texts().title}
      lead={<p>{texts().lead}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      main={
        <Button look="main" onPress={() => void enrolThis()}>
          {texts().enrol}
        </Button>
      }
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void enrolThis()
        }}
      >
        <TextInput
          id="kiosk-name"
          label={texts().name}
          describedBy="kiosk-name-example"
          value={name()}
          onInput={setName}
          limit={200}
          error={error() === 'nameMissing' ? texts().nameMissing : undefined}
        />
        <p id="kiosk-name-example" class="help">
          {texts().example}
        </p>
      </form>
      <p class="said" role="alert">
        <Show when={error() === 'refused'}>{texts().refused}</Show>
        <Show when={error() === 'unreachable'}>{texts().unreachable}</Show>
      </p>
    </Screen>
  )
}
