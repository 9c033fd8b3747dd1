import { createEffect, createUniqueId, type JSX, Show } from 'solid-js'
import { rememberPlace } from './remember-place.ts'

export interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly children: JSX.Element
  /** The buttons, the main one last. */
  readonly actions?: JSX.Element
  /** After Escape, or when the browser closed it; set `open` to false here. */
  readonly onClose: () => void
}

/** Something that has to be settled first. The native dialog keeps the focus in and gives it back. */
export function Dialog(props: DialogProps) {
  const titleId = createUniqueId()
  let goBack = () => {}
  return (
    <dialog
      class="dialog"
      aria-labelledby={titleId}
      ref={(dialog) => {
        createEffect(() => {
          if (props.open && !dialog.open) {
            goBack = rememberPlace()
            dialog.showModal()
          }
          if (!props.open && dialog.open) dialog.close()
        })
      }}
      onClose={() => {
        props.onClose()
        // The browser gave the focus back to what had it, unless that is gone.
        goBack()
      }}
    >
      <Show when={props.open}>
        <h2 id={titleId} tabindex="-1" autofocus>
          {props.title}
        </h2>
        {props.children}
        <Show when={props.actions}>
          <div class="actions">{props.actions}</div>
        </Show>
      </Show>
    </dialog>
  )
}
