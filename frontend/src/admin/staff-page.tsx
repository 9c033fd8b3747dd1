import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import { Table } from '@samen/ui/table'
import { createSignal, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useStaff, useTexts } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import { Page } from '../staff/page.tsx'
import type { StaffList, StaffMember } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { AddStaff } from './add-staff.tsx'
import { ChangeStaffMember } from './change-staff.tsx'
import { useAdminTexts } from './texts.ts'
import './admin.css'

/** Who works here, with which roles; a change works at once. */
export function StaffPage() {
  const { session } = useStaff()
  const staffTexts = useTexts()
  const admin = useAdminTexts()
  const texts = () => admin().staff
  const [adding, setAdding] = createSignal(false)
  const [added, setAdded] = createSignal<string>()
  const [changing, setChanging] = createSignal<StaffMember>()
  const staff = createLoader(
    () => api.staff,
    (path) => session.call<StaffList>(path),
  )
  const roles = (member: StaffMember) =>
    member.roles.map((role) => staffTexts().roles[role]).join(', ')
  return (
    <Page
      title={texts().title}
      actions={
        <Button look="main" onPress={() => setAdding(true)}>
          {texts().add}
        </Button>
      }
    >
      <Show when={added()}>{(name) => <Notice live>{texts().added(name())}</Notice>}</Show>
      <ShowLoaded loader={staff}>
        {(list) => (
          <Table
            caption={texts().caption}
            captionHidden
            rows={list().staff}
            columns={[
              { key: 'name', head: texts().name, cell: ({ name }: StaffMember) => name },
              { key: 'login', head: texts().login, cell: ({ login }) => login },
              { key: 'roles', head: texts().roles, cell: roles },
              {
                key: 'state',
                head: texts().state,
                cell: ({ active }) => (active ? texts().active : texts().inactive),
              },
              {
                key: 'change',
                head: <span class="visually-hidden">{texts().change}</span>,
                cell: (member) => (
                  <Button
                    label={texts().changeName(member.name)}
                    onPress={() => setChanging(member)}
                  >
                    {texts().change}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </ShowLoaded>
      <AddStaff
        open={adding()}
        onClose={() => setAdding(false)}
        onAdded={(name) => {
          setAdding(false)
          setAdded(name)
          void staff.reload()
        }}
      />
      <ChangeStaffMember
        member={changing()}
        onClose={() => setChanging(undefined)}
        onChanged={() => {
          setChanging(undefined)
          void staff.reload()
        }}
      />
    </Page>
  )
}
