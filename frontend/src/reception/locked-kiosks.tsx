import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useStaff } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import { reloadOnReturn } from '../staff/reload-on-return.ts'
import type { KioskDevice, KioskList } from '../staff/shapes.ts'
import { Failure, ShowLoaded } from '../staff/show-loaded.tsx'
import { useReceptionTexts } from './texts.ts'

/** Kiosks that a wrong code locked, and the way to unlock them. */
export function LockedKiosks() {
  const { session } = useStaff()
  const texts = useReceptionTexts()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const [unlocked, setUnlocked] = createSignal<string>()
  const kiosks = createLoader(
    () => api.kiosks,
    (path) => session.call<KioskList>(path),
  )
  reloadOnReturn(kiosks)
  const locked = (list: KioskList) =>
    list.kiosks.filter(({ lockedUntil, revokedAt }) => lockedUntil !== null && revokedAt === null)

  async function unlock({ id, name }: KioskDevice) {
    setFailure(undefined)
    try {
      await session.call<null>(api.unlocking(id), { method: 'POST' })
      setUnlocked(texts().kiosks.unlocked(name))
      await kiosks.reload()
    } catch (cause) {
      setFailure({ cause })
    }
  }
  return (
    <section class="page-part" aria-labelledby="locked-kiosks">
      <h2 id="locked-kiosks">{texts().kiosks.title}</h2>
      <Show when={failure()}>{(now) => <Failure failure={now().cause} />}</Show>
      <Show when={unlocked()}>{(words) => <Notice live>{words()}</Notice>}</Show>
      <ShowLoaded loader={kiosks}>
        {(list) => (
          <For each={locked(list())} fallback={<p class="quiet">{texts().kiosks.none}</p>}>
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
        )}
      </ShowLoaded>
    </section>
  )
}
