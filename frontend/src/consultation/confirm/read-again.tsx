import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import { type JSX, onMount } from 'solid-js'
import { useRoomTexts } from '../room/texts.ts'

/**
 * In the place of words and digits, when another screen set down a newer version meanwhile: what was
 * typed was for words that are no longer there. It takes the focus.
 */
export function ReadAgain(props: {
  readonly onAgain: () => void
  /** Beside the main button: the way out. */
  readonly beside: JSX.Element
}) {
  const texts = useRoomTexts()
  let notice: HTMLDivElement | undefined
  onMount(() => queueMicrotask(() => notice?.focus()))
  return (
    <div class="read-again">
      <div role="alert" tabindex="-1" ref={(element) => (notice = element)}>
        <Notice tone="important">
          <p>{texts().confirm.changed}</p>
        </Notice>
      </div>
      <div class="actions">
        {props.beside}
        <Button look="main" onPress={() => props.onAgain()}>
          {texts().confirm.readAgain}
        </Button>
      </div>
    </div>
  )
}
