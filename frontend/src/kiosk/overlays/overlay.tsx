import { Match, Switch } from 'solid-js'
import type { Over } from '../flow.ts'
import { ComplaintOverlay } from './complaint-overlay.tsx'
import { HelpOverlay } from './help-overlay.tsx'
import { HiddenOverlay, IdleOverlay } from './hidden-overlay.tsx'
import { ReadersOverlay } from './readers-overlay.tsx'
import { SettingsOverlay } from './settings-overlay.tsx'
import { StopOverlay } from './stop-overlay.tsx'
import { TalkOverlay } from './talk-overlay.tsx'

/** What lies over a place. The place stays as it was underneath. */
export function Overlay(props: { readonly over: Over }) {
  return (
    <Switch>
      <Match when={props.over === 'help'}>
        <HelpOverlay />
      </Match>
      <Match when={props.over === 'complaint'}>
        <ComplaintOverlay />
      </Match>
      <Match when={props.over === 'readers'}>
        <ReadersOverlay />
      </Match>
      <Match when={props.over === 'settings'}>
        <SettingsOverlay />
      </Match>
      <Match when={props.over === 'stop'}>
        <StopOverlay />
      </Match>
      <Match when={props.over === 'talk'}>
        <TalkOverlay />
      </Match>
      <Match when={props.over === 'hidden'}>
        <HiddenOverlay />
      </Match>
      <Match when={props.over === 'idle'}>
        <IdleOverlay />
      </Match>
    </Switch>
  )
}
