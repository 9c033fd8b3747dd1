import { timeOfDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useSignedIn, useStaff, useTexts, useTimeZone } from '../staff/context.ts'
import { SelectField } from '../staff/fields.tsx'
import { Form } from '../staff/form.tsx'
import { createLoader } from '../staff/loaded.ts'
import { QrCode } from '../staff/qr-code.tsx'
import type { EnrolmentLink, Location, LocationList } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { useAdminTexts } from './texts.ts'

/** Makes the link that enrols the device on which it is opened. It is shown once. */
export function EnrolKiosk(props: { readonly open: boolean; readonly onClose: () => void }) {
  const texts = useAdminTexts()
  return (
    <Dialog open={props.open} title={texts().kiosks.makeLink} onClose={() => props.onClose()}>
      <Enrol onClose={props.onClose} />
    </Dialog>
  )
}

function Enrol(props: { readonly onClose: () => void }) {
  const { session } = useStaff()
  const [link, setLink] = createSignal<EnrolmentLink>()
  const locations = createLoader(
    () => api.locations,
    (path) => session.call<LocationList>(path),
  )
  return (
    <Show
      when={link()}
      fallback={
        <ShowLoaded loader={locations}>
          {(list) => (
            <ChooseLocation locations={list().locations} onLink={setLink} onClose={props.onClose} />
          )}
        </ShowLoaded>
      }
    >
      {(made) => <Link link={made()} onClose={props.onClose} />}
    </Show>
  )
}

function ChooseLocation(props: {
  readonly locations: readonly Location[]
  readonly onLink: (link: EnrolmentLink) => void
  readonly onClose: () => void
}) {
  const { session } = useStaff()
  const who = useSignedIn()
  const staffTexts = useTexts()
  const texts = useAdminTexts()
  const [chosen, setChosen] = createSignal<string>()
  const locationId = () => chosen() ?? who().location?.id ?? props.locations[0]?.id ?? ''
  async function makeLink() {
    const body = { locationId: locationId() }
    props.onLink(await session.call<EnrolmentLink>(api.enrolments, { method: 'POST', body }))
  }
  return (
    <Form
      submit={texts().kiosks.makeLink}
      check={() => ({})}
      send={makeLink}
      beside={<Button onPress={() => props.onClose()}>{staffTexts().cancel}</Button>}
    >
      {() => (
        <SelectField
          label={texts().kiosks.location}
          options={props.locations.map(({ id, name }) => ({ value: id, text: name }))}
          value={locationId()}
          onChange={setChosen}
        />
      )}
    </Form>
  )
}

function Link(props: { readonly link: EnrolmentLink; readonly onClose: () => void }) {
  const { language } = useStaff()
  const timeZone = useTimeZone()
  const staffTexts = useTexts()
  const texts = useAdminTexts()
  const [copied, setCopied] = createSignal(false)
  const until = () => timeOfDay(language(), props.link.expiresAt, timeZone())
  return (
    <div class="enrolment">
      <p>{texts().kiosks.linkHelp(until())}</p>
      <p class="enrolment-link">{props.link.url}</p>
      <QrCode text={props.link.url} label={texts().kiosks.qr} />
      <p role="status">{copied() ? texts().kiosks.copied : ''}</p>
      <div class="actions">
        <Button
          onPress={() => {
            void navigator.clipboard.writeText(props.link.url).then(() => setCopied(true))
          }}
        >
          {texts().kiosks.copy}
        </Button>
        <Button look="main" onPress={() => props.onClose()}>
          {staffTexts().close}
        </Button>
      </div>
    </div>
  )
}
