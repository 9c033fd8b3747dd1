import { dayAndTime, dayIn } from '@samen/i18n/staff-formats'
import { longDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Empty } from '@samen/ui/empty'
import { Table } from '@samen/ui/table'
import { createSignal, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { Confirm } from '../staff/confirm.tsx'
import { useStaff, useTimeZone } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import { Page } from '../staff/page.tsx'
import { reloadOnReturn } from '../staff/reload-on-return.ts'
import type { KioskDevice, KioskList } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { EnrolKiosk } from './enrol-kiosk.tsx'
import { useAdminTexts } from './texts.ts'
import './admin.css'

/** Every kiosk with its last sign of life; enrolling one and revoking one. */
export function KiosksPage() {
  const { session } = useStaff()
  const admin = useAdminTexts()
  const texts = () => admin().kiosks
  const [enrolling, setEnrolling] = createSignal(false)
  const [revoking, setRevoking] = createSignal<KioskDevice>()
  const kiosks = createLoader(
    () => api.kiosks,
    (path) => session.call<KioskList>(path),
  )
  reloadOnReturn(kiosks)
  async function revoke() {
    const kiosk = revoking()
    if (kiosk === undefined) return
    await session.call<null>(api.revocation(kiosk.id), { method: 'POST' })
    await kiosks.reload()
  }
  return (
    <Page
      title={texts().title}
      lead={texts().lead}
      actions={
        <Button look="main" onPress={() => setEnrolling(true)}>
          {texts().makeLink}
        </Button>
      }
    >
      <ShowLoaded loader={kiosks}>
        {(list) => (
          <Show
            when={list().kiosks.length > 0}
            fallback={
              <Empty pictogram="door" title={texts().empty}>
                <p>{texts().emptyHelp}</p>
              </Empty>
            }
          >
            <Show
              when={live(list()).length > 0}
              fallback={<Empty pictogram="door" title={texts().noneLive} />}
            >
              <Kiosks caption={texts().caption} kiosks={live(list())} onRevoke={setRevoking} />
            </Show>
            <Show when={revoked(list()).length > 0}>
              <details class="revoked">
                <summary>{texts().revokedOnes(revoked(list()).length)}</summary>
                <Kiosks
                  caption={texts().revokedCaption}
                  kiosks={revoked(list())}
                  onRevoke={setRevoking}
                />
              </details>
            </Show>
          </Show>
        )}
      </ShowLoaded>
      <EnrolKiosk
        open={enrolling()}
        onClose={() => {
          setEnrolling(false)
          void kiosks.reload()
        }}
      />
      <Confirm
        open={revoking() !== undefined}
        title={texts().revokeTitle(revoking()?.name ?? '')}
        body={texts().revokeBody}
        confirm={texts().revokeConfirm}
        onConfirm={revoke}
        onClose={() => setRevoking(undefined)}
      />
    </Page>
  )
}

const live = ({ kiosks }: KioskList) => kiosks.filter(({ revokedAt }) => revokedAt === null)
const revoked = ({ kiosks }: KioskList) => kiosks.filter(({ revokedAt }) => revokedAt !== null)

function Kiosks(props: {
  readonly caption: string
  readonly kiosks: readonly KioskDevice[]
  readonly onRevoke: (kiosk: KioskDevice) => void
}) {
  const { language } = useStaff()
  const timeZone = useTimeZone()
  const admin = useAdminTexts()
  const texts = () => admin().kiosks
  const state = ({ revokedAt, lockedUntil }: KioskDevice) => {
    if (revokedAt !== null)
      return texts().revoked(longDay(language(), dayIn(timeZone(), revokedAt)))
    return lockedUntil === null ? texts().works : texts().locked
  }
  return (
    <Table
      caption={props.caption}
      captionHidden
      rows={props.kiosks}
      columns={[
        { key: 'name', head: texts().name, cell: ({ name }: KioskDevice) => name },
        { key: 'location', head: texts().location, cell: ({ location }) => location },
        {
          key: 'last-seen',
          head: texts().lastSeen,
          cell: ({ lastSeenAt }) =>
            lastSeenAt === null ? texts().never : dayAndTime(language(), lastSeenAt, timeZone()),
        },
        { key: 'state', head: texts().state, cell: state },
        {
          key: 'revoke',
          head: <span class="visually-hidden">{texts().revoke}</span>,
          cell: (kiosk) => (
            <Show when={kiosk.revokedAt === null}>
              <Button label={texts().revokeName(kiosk.name)} onPress={() => props.onRevoke(kiosk)}>
                {texts().revoke}
              </Button>
            </Show>
          ),
        },
      ]}
    />
  )
}
