import { A } from '@solidjs/router'
import { Button } from '@samen/ui/button'
import {
  batch,
  createComputed,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  Match,
  on,
  Show,
  Switch,
} from 'solid-js'
import { Page, PageActionsContext } from '../../staff/page.tsx'
import { usePlaces } from '../places.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { useCompany } from './company.tsx'
import { CompanyCame, CompanyQuestion } from './company-question.tsx'
import { Opens } from './opens.tsx'

/** A page that is closed to company as a whole. */
export interface ClosingPage {
  readonly part: string
  readonly title: string
  /** Nothing stands on it yet: what is written on it now, everybody sees being written. */
  readonly isEmpty: () => boolean
}

/**
 * The pages of a visit. One of `page` is not there before it is answered who else is in the room, and
 * with company until the client opens it. On every page somebody can be said to have come in. `page`
 * undefined: the page that is shown closes part by part, by itself.
 */
export function OpensPage(props: {
  readonly page: ClosingPage | undefined
  readonly children: JSX.Element
}) {
  const room = useRoom()
  const company = useCompany()
  /** The page that was empty, or of two people alone, when it was come to. */
  const [begunHere, setBegunHere] = createSignal<string>()
  const entered = createMemo(() => (room.reply() ? props.page?.part : undefined))
  createComputed(
    on(entered, () => {
      const { page } = props
      const isEmpty = entered() !== undefined && page?.isEmpty() === true
      batch(() => {
        if (page && isEmpty) company.setOpen(page.part, true)
        setBegunHere(isEmpty || company.who() === 'alone' ? entered() : undefined)
      })
    }),
  )
  /** The question comes up with the first thing that is written: it takes nobody's page away. */
  const isBegunHere = () =>
    company.who() === 'asked' && begunHere() !== undefined && begunHere() === props.page?.part
  const isOpen = createMemo(
    () => props.page === undefined || company.isOpen(props.page.part) || isBegunHere(),
  )
  // The whole page is another one, and what was pressed is gone with it.
  createEffect(on(isOpen, () => queueMicrotask(focusHeading), { defer: true }))
  return (
    <PageActionsContext.Provider
      value={() => <PageCloses page={props.page} isBegunHere={isBegunHere()} />}
    >
      <Show
        when={isOpen()}
        fallback={<Show when={props.page}>{(page) => <ClosedPage page={page()} />}</Show>}
      >
        {props.children}
      </Show>
    </PageActionsContext.Provider>
  )
}

/** Where the page would be, while it is closed. */
function ClosedPage(props: { readonly page: ClosingPage }) {
  const texts = useRoomTexts()
  const places = usePlaces()
  return (
    <Page
      title={props.page.title}
      actions={
        <A class="to-my-day" href={places.href({ at: 'first-screen' })}>
          {texts().back}
        </A>
      }
    >
      <CompanyQuestion />
      <Opens part={props.page.part} title={props.page.title}>
        {null}
      </Opens>
    </Page>
  )
}

/** Beside the title of every page: somebody came in, or the client closes the page again. */
function PageCloses(props: {
  readonly page: ClosingPage | undefined
  readonly isBegunHere: boolean
}) {
  const company = useCompany()
  const texts = useRoomTexts()
  return (
    <Switch>
      <Match when={company.who() === 'alone' || props.isBegunHere}>
        <CompanyCame />
      </Match>
      <Match when={company.who() === 'with' && props.page}>
        {(page) => (
          <Show when={company.isOpen(page().part)}>
            <Button
              label={texts().company.close(page().title)}
              onPress={() => company.setOpen(page().part, false)}
            >
              {texts().company.closeShort}
            </Button>
          </Show>
        )}
      </Match>
    </Switch>
  )
}

/** Who went elsewhere meanwhile stays there. */
function focusHeading() {
  if (document.activeElement === null || document.activeElement === document.body)
    document.querySelector<HTMLElement>('main h1')?.focus()
}
