import { type JSX, Show } from 'solid-js'

export interface NoticeProps {
  /** `calm`: good to know. `important`: read this first. `clinician`: what the clinician adds. */
  readonly tone?: 'calm' | 'important' | 'clinician' | undefined
  readonly title?: string | undefined
  readonly icon?: JSX.Element
  readonly children: JSX.Element
  /** Read out when it appears by itself. */
  readonly live?: boolean | undefined
}

/** Something to know, beside what is being done. */
export function Notice(props: NoticeProps) {
  return (
    <div class="notice" data-tone={props.tone ?? 'calm'} role={props.live ? 'status' : undefined}>
      {props.icon}
      <div>
        <Show when={props.title}>
          <p class="notice-title">{props.title}</p>
        </Show>
        {props.children}
      </div>
    </div>
  )
}
