import { Button } from '@samen/ui/button'
import { createUniqueId, type JSX, Match, Show, Switch } from 'solid-js'
import { useRoomTexts } from '../room/texts.ts'
import { useCompany } from './company.tsx'

/**
 * A part of the page that stays closed while somebody else is in the room, until the client opens it.
 * Before the question about company is answered it is not there at all.
 */
export function Opens(props: {
  readonly part: string
  readonly title: string
  /** On one line under what it is of: what stands beside the button, '' for nothing. */
  readonly line?: string
  /** It was begun here and now: what the two are writing stays when the question comes up. */
  readonly begunHere?: boolean
  readonly children: JSX.Element
}) {
  const company = useCompany()
  const texts = useRoomTexts()
  const id = createUniqueId()
  const toggle = (open: boolean) => {
    company.setOpen(props.part, open)
    queueMicrotask(() => document.getElementById(id)?.focus())
  }
  return (
    <Switch>
      <Match when={company.who() === 'alone' || (company.who() === 'asked' && props.begunHere)}>
        {props.children}
      </Match>
      <Match when={company.who() === 'with' && company.isOpen(props.part)}>
        <div class="opened-part">
          {props.children}
          <div class="only-screen">
            <Button
              id={id}
              label={texts().company.close(props.title)}
              onPress={() => toggle(false)}
            >
              {texts().company.closeShort}
            </Button>
          </div>
        </div>
      </Match>
      <Match when={company.who() === 'with'}>
        <div
          class="only-screen"
          classList={{
            'closed-part': props.line === undefined,
            'agenda-tools': props.line !== undefined,
          }}
        >
          <Show when={props.line ?? props.title}>{(words) => <p>{words()}</p>}</Show>
          <Button
            id={id}
            look="choice"
            label={texts().company.openWhich(props.title)}
            onPress={() => toggle(true)}
          >
            {texts().company.open}
          </Button>
        </div>
      </Match>
    </Switch>
  )
}
