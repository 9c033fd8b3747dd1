import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useStaff, useTexts } from '../staff/context.ts'
import { Checks } from '../staff/fields.tsx'
import { Form } from '../staff/form.tsx'
import type { ChangeStaff, StaffMember } from '../staff/shapes.ts'
import { chosenRoles, roleOptions } from './roles.ts'
import { useAdminTexts } from './texts.ts'

/** The roles of an account, and whether it works. */
export function ChangeStaffMember(props: {
  readonly member: StaffMember | undefined
  readonly onClose: () => void
  readonly onChanged: () => void
}) {
  const texts = useAdminTexts()
  return (
    <Dialog
      open={props.member !== undefined}
      title={texts().staff.changeTitle(props.member?.name ?? '')}
      onClose={() => props.onClose()}
    >
      <Show when={props.member} keyed>
        {(member) => (
          <ChangeForm member={member} onClose={props.onClose} onChanged={props.onChanged} />
        )}
      </Show>
    </Dialog>
  )
}

function ChangeForm(props: {
  readonly member: StaffMember
  readonly onClose: () => void
  readonly onChanged: () => void
}) {
  const { session } = useStaff()
  const staffTexts = useTexts()
  const admin = useAdminTexts()
  const texts = () => admin().staff
  const [otherRoles, setRoles] = createSignal<readonly string[]>()
  const [otherActive, setActive] = createSignal<boolean>()
  const roles = () => otherRoles() ?? props.member.roles
  const active = () => otherActive() ?? props.member.active
  async function send() {
    const body: ChangeStaff = { roles: chosenRoles(roles()), active: active() }
    await session.call<null>(api.staffMember(props.member.id), { method: 'PATCH', body })
    props.onChanged()
  }
  return (
    <Form
      submit={staffTexts().save}
      check={() => (roles().length === 0 ? { roles: texts().noRole } : {})}
      send={send}
      beside={<Button onPress={() => props.onClose()}>{staffTexts().cancel}</Button>}
    >
      {(problem) => (
        <>
          <Checks
            id="roles"
            legend={texts().roles}
            options={roleOptions(staffTexts().roles)}
            chosen={roles()}
            error={problem('roles')}
            onChange={setRoles}
          />
          <Checks
            id="active"
            legend={texts().state}
            options={[{ value: 'active', text: texts().active }]}
            chosen={active() ? ['active'] : []}
            onChange={(chosen) => setActive(chosen.length > 0)}
          />
          <p class="field-help">{texts().deactivateHelp}</p>
        </>
      )}
    </Form>
  )
}
