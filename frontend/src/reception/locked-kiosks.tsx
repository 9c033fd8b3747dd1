import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useStaff } from '../staff/context.ts'
import type { Loader } from '../staff/loaded.ts'
import type { KioskDevice, KioskList } from '../staff/shapes.ts'
import { Failure, ShowLoaded } from '../staff/show-loaded.tsx'
import { useReceptionTexts } from './texts.ts'

interface KiosksHere {
  readonly kiosks: Loader<KioskList>
  /** Name of the location the desk looks at. */
  readonly location: string | undefined
}

const enrolledAt = (location: string | undefined, { kiosks }: KioskList) =>
  kiosks.filter((kiosk) => kiosk.location === location && kiosk.revokedAt === null)
const isLocked = ({ lockedUntil }: KioskDevice) => lockedUntil !== null

/** Kiosks that a wrong code locked, and the way to unlock them: somebody stands there waiting. */
export function LockedKiosks(props: KiosksHere) {
  const { session } = useStaff()
  const texts = useReceptionTexts()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const [unlocked, setUnlocked] = createSignal<string>()
  const locked = () => {
    const now = props.kiosks.now()
    return now.state === 'ready' ? enrolledAt(props.location, now.value).filter(isLocked) : []
  }

  async function unlock({ id, name }: KioskDevice) {
    setFailure(undefined)
    try {
      await session.call<null>(api.unlocking(id), { method: 'POST' })
      setUnlocked(texts().kiosks.unlocked(name))
      await props.kiosks.reload()
    } catch (cause) {
      setFailure({ cause })
    }
  }
  return (
    <>
      <Show when={failure()}>{(now) => <Failure failure={now().cause} />}</Show>
      <Show when={unlocked()}>{(words) => <Notice live>{words()}</Notice>}</Show>
      <For each={locked()}>
        {(kiosk) => (
          <Notice tone="important">
            <p>{texts().kiosks.locked(kiosk.name)}</p>
            <Button
              look="main"
              label={texts().kiosks.unlockName(kiosk.name)}
              onPress={() => void unlock(kiosk)}
            >
              {texts().kiosks.unlock}
            </Button>
          </Notice>
        )}
      </For>
    </>
  )
}

/** What is to be known about the kiosks when none of them asks for anything. */
export function KioskState(props: KiosksHere) {
  const texts = useReceptionTexts()
  const here = (list: KioskList) => enrolledAt(props.location, list)
  return (
    <ShowLoaded loader={props.kiosks}>
      {(list) => (
        <Show when={!here(list()).some(isLocked)}>
          <section class="page-part" aria-labelledby="kiosk-state">
            <h2 id="kiosk-state">{texts().kiosks.title}</h2>
            <p class="quiet">
              {here(list()).length === 0 ? texts().kiosks.none : texts().kiosks.fine}
            </p>
          </section>
        </Show>
      )}
    </ShowLoaded>
  )
}
