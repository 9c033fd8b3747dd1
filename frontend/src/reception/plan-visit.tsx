import { timeOfDay } from '@samen/i18n/formats'
import { instantAt } from '@samen/i18n/staff-formats'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, Show, untrack } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useStaff, useTexts } from '../staff/context.ts'
import { LineField, SelectField } from '../staff/fields.tsx'
import { Form } from '../staff/form.tsx'
import { createLoader } from '../staff/loaded.ts'
import type {
  ClientList,
  ClientName,
  Created,
  Location,
  NewClient,
  NewVisit,
  StaffList,
} from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { type ClientChoice, ClientPicker } from './client-picker.tsx'
import { useReceptionTexts } from './texts.ts'

interface PlanVisitProps {
  readonly open: boolean
  /** The day the list shows; the form begins with it. */
  readonly day: string | undefined
  /** As the server counts it; nothing is planned before it. */
  readonly today: string | undefined
  readonly location: Location | undefined
  readonly onClose: () => void
  readonly onPlanned: (name: string, day: string, time: string) => void
}

/** A visit: for whom, with whom, when. */
export function PlanVisit(props: PlanVisitProps) {
  const texts = useReceptionTexts()
  return (
    <Dialog open={props.open} title={texts().plan.title} onClose={() => props.onClose()}>
      <Show when={props.day}>
        {(day) => (
          <Show when={props.location}>
            {(location) => (
              <Plan
                day={day()}
                today={props.today ?? day()}
                location={location()}
                onClose={props.onClose}
                onPlanned={props.onPlanned}
              />
            )}
          </Show>
        )}
      </Show>
    </Dialog>
  )
}

interface PlanProps {
  readonly day: string
  readonly today: string
  readonly location: Location
  readonly onClose: () => void
  readonly onPlanned: (name: string, day: string, time: string) => void
}

function Plan(props: PlanProps) {
  const { session } = useStaff()
  const people = createLoader(
    () => null,
    async () => {
      const [{ clients }, { staff }] = await Promise.all([
        session.call<ClientList>(api.clients),
        session.call<StaffList>(api.staff),
      ])
      const clinicians = staff.filter((one) => one.active && one.roles.includes('clinician'))
      return { clients, clinicians }
    },
  )
  return (
    <ShowLoaded loader={people}>
      {(loaded) => (
        <PlanForm
          clients={loaded().clients}
          clinicians={loaded().clinicians}
          day={props.day}
          today={props.today}
          location={props.location}
          onClose={props.onClose}
          onPlanned={props.onPlanned}
        />
      )}
    </ShowLoaded>
  )
}

function PlanForm(
  props: PlanProps & {
    readonly clients: readonly ClientName[]
    readonly clinicians: readonly { readonly id: string; readonly name: string }[]
  },
) {
  const { session, language } = useStaff()
  const staffTexts = useTexts()
  const texts = useReceptionTexts()
  const [client, setClient] = createSignal<ClientChoice>()
  const [clinicianId, setClinicianId] = createSignal('')
  // The day that is looked at, unless it has passed.
  const [day, setDay] = createSignal(untrack(() => (props.day < props.today ? '' : props.day)))
  const [time, setTime] = createSignal('')

  const check = () => ({
    ...(client() === undefined && { client: texts().plan.noClient }),
    ...(clinicianId() === '' && { clinician: texts().plan.noClinician }),
    ...(day() === '' && { day: texts().plan.noDay }),
    ...(day() !== '' && day() < props.today && { day: texts().plan.pastDay }),
    ...(time() === '' && { time: texts().plan.noTime }),
  })
  async function send() {
    const choice = client()
    if (choice === undefined) return
    const startsAt = instantAt(day(), time(), props.location.timeZone)
    const clientId = await idOf(choice)
    const body: NewVisit = {
      clientId,
      clinicianId: clinicianId(),
      locationId: props.location.id,
      startsAt,
    }
    await session.call<Created>(api.visits(), { method: 'POST', body })
    const at = timeOfDay(language(), startsAt, props.location.timeZone)
    props.onPlanned(choice.callingName, day(), at)
  }
  /** A new client is added first; a second try then finds the same one. */
  async function idOf(choice: ClientChoice): Promise<string> {
    if (choice.kind === 'known') return choice.id
    const body: NewClient = { callingName: choice.callingName, recordNumber: choice.recordNumber }
    const { id } = await session.call<Created>(api.clients, { method: 'POST', body })
    setClient({ kind: 'known', id, callingName: choice.callingName })
    return id
  }

  return (
    <Form
      submit={texts().plan.submit}
      check={check}
      send={send}
      beside={<Button onPress={() => props.onClose()}>{staffTexts().cancel}</Button>}
    >
      {(problem) => (
        <>
          <ClientPicker
            clients={props.clients}
            chosen={client()}
            error={problem('client')}
            onChoose={setClient}
          />
          <SelectField
            id="clinician"
            label={texts().plan.clinician}
            placeholder={texts().plan.choose}
            options={props.clinicians.map(({ id, name }) => ({ value: id, text: name }))}
            value={clinicianId()}
            error={problem('clinician')}
            onChange={setClinicianId}
          />
          <LineField
            id="day"
            type="date"
            label={texts().plan.day}
            value={day()}
            error={problem('day')}
            onInput={setDay}
          />
          <LineField
            id="time"
            type="time"
            label={texts().plan.time}
            value={time()}
            error={problem('time')}
            onInput={setTime}
          />
        </>
      )}
    </Form>
  )
}
