import { createEffect, createUniqueId } from 'solid-js'
import { useStaff, useTexts } from './context.ts'
import { createIdle } from './idle.ts'

/** As long as a session may be idle (the server's own limit): from then on nobody need be here. */
const idleAfter = 15 * 60_000
/** A server that does not answer keeps nobody from going on. */
const patience = 2_000

/**
 * Covers the whole screen when nobody has touched it for a quarter of an hour: two people may still be
 * talking beside it, and nobody reads along from afar. Any touch or key wakes it, and does nothing
 * else. Whether they are still signed in is the server's to say: it is asked before anything shows.
 */
export function DimScreen() {
  const { session } = useStaff()
  const texts = useTexts()
  const { isIdle, wake } = createIdle(idleAfter)
  const id = createUniqueId()
  let isWaking = false

  async function rouse() {
    if (isWaking) return
    isWaking = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const waited = new Promise<void>((done) => (timer = setTimeout(done, patience)))
    await Promise.race([session.check(), waited])
    clearTimeout(timer)
    isWaking = false
    wake()
  }
  function onKey(event: KeyboardEvent) {
    // The key wakes the screen; it types and presses nothing under it.
    event.preventDefault()
    event.stopPropagation()
    void rouse()
  }
  return (
    <dialog
      class="dim-screen"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-how`}
      ref={(dialog) => {
        createEffect(() => {
          // Over any dialog that is open; closing gives the focus back to where it was.
          if (isIdle() && !dialog.open) dialog.showModal()
          if (!isIdle() && dialog.open) dialog.close()
        })
        dialog.addEventListener('click', () => void rouse())
        dialog.addEventListener('keydown', onKey)
        dialog.addEventListener('cancel', (event) => {
          event.preventDefault()
          void rouse()
        })
      }}
    >
      <p class="dim-title" id={`${id}-title`} tabindex="-1" autofocus>
        {texts().dimmed.title}
      </p>
      <p id={`${id}-how`}>{texts().dimmed.how}</p>
    </dialog>
  )
}
