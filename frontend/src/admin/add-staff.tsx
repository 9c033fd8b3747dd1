import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal } from 'solid-js'
import { failedWith } from '../shared/http-error.ts'
import { api } from '../staff/addresses.ts'
import { useStaff, useTexts } from '../staff/context.ts'
import { Checks, LineField, SelectField } from '../staff/fields.tsx'
import { Form } from '../staff/form.tsx'
import { createLoader } from '../staff/loaded.ts'
import type { Created, Location, LocationList, NewStaff } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { chosenRoles, roleOptions } from './roles.ts'
import { useAdminTexts } from './texts.ts'

interface AddStaffProps {
  readonly onClose: () => void
  readonly onAdded: (name: string) => void
}

/** A new account, with its first password. */
export function AddStaff(props: AddStaffProps & { readonly open: boolean }) {
  const texts = useAdminTexts()
  return (
    <Dialog open={props.open} title={texts().staff.add} onClose={() => props.onClose()}>
      <WithLocations onClose={props.onClose} onAdded={props.onAdded} />
    </Dialog>
  )
}

function WithLocations(props: AddStaffProps) {
  const { session } = useStaff()
  const locations = createLoader(
    () => api.locations,
    (path) => session.call<LocationList>(path),
  )
  return (
    <ShowLoaded loader={locations}>
      {(list) => (
        <AddStaffForm
          locations={list().locations}
          onClose={props.onClose}
          onAdded={props.onAdded}
        />
      )}
    </ShowLoaded>
  )
}

const shortestPassword = 15

function AddStaffForm(props: AddStaffProps & { readonly locations: readonly Location[] }) {
  const { session } = useStaff()
  const staffTexts = useTexts()
  const admin = useAdminTexts()
  const texts = () => admin().staff
  const [name, setName] = createSignal('')
  const [login, setLogin] = createSignal('')
  const [roles, setRoles] = createSignal<readonly string[]>([])
  const [locationId, setLocationId] = createSignal('')
  const [password, setPassword] = createSignal('')

  const check = () => ({
    ...(name().trim() === '' && { name: staffTexts().missing(texts().name) }),
    ...(!/^[a-z0-9._-]{2,60}$/.test(login()) && { login: texts().badLogin }),
    ...(roles().length === 0 && { roles: texts().noRole }),
    ...(password().length < shortestPassword && { password: texts().shortPassword }),
  })
  async function send() {
    const body: NewStaff = {
      name: name().trim(),
      login: login(),
      roles: chosenRoles(roles()),
      locationId: locationId() === '' ? null : locationId(),
      password: password(),
    }
    await session.call<Created>(api.staff, { method: 'POST', body })
    props.onAdded(body.name)
  }
  function explain(failure: unknown) {
    if (failedWith(failure, 409)) return { login: texts().loginTaken }
    if (failedWith(failure, 422)) return { password: texts().commonPassword }
    return undefined
  }
  return (
    <Form
      submit={texts().add}
      check={check}
      send={send}
      explain={explain}
      beside={<Button onPress={() => props.onClose()}>{staffTexts().cancel}</Button>}
    >
      {(problem) => (
        <>
          <LineField
            id="name"
            label={texts().name}
            value={name()}
            error={problem('name')}
            onInput={setName}
          />
          <LineField
            id="login"
            label={texts().login}
            help={texts().loginHelp}
            value={login()}
            error={problem('login')}
            onInput={setLogin}
          />
          <Checks
            id="roles"
            legend={texts().roles}
            options={roleOptions(staffTexts().roles)}
            chosen={roles()}
            error={problem('roles')}
            onChange={setRoles}
          />
          <SelectField
            label={texts().location}
            placeholder={texts().noLocation}
            options={props.locations.map((one) => ({ value: one.id, text: one.name }))}
            value={locationId()}
            onChange={setLocationId}
          />
          <LineField
            id="password"
            type="password"
            autocomplete="new-password"
            label={texts().password}
            help={texts().passwordHelp}
            value={password()}
            error={problem('password')}
            onInput={setPassword}
          />
        </>
      )}
    </Form>
  )
}
