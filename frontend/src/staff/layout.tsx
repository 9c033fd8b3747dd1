import { A } from '@solidjs/router'
import { languageNames } from '@samen/i18n/formats'
import type { Language } from '@samen/i18n/formats'
import type { StaffTexts } from '@samen/i18n/staff'
import { Button } from '@samen/ui/button'
import { For, type JSX, Show } from 'solid-js'
import { pages } from './addresses.ts'
import { useStaff, useTexts } from './context.ts'
import type { SignedIn } from './shapes.ts'

interface Place {
  readonly href: string
  readonly name: string
}

/** The bar above every staff screen, and the way past it. */
export function Layout(props: {
  readonly who?: SignedIn | undefined
  readonly children: JSX.Element
}) {
  const { session } = useStaff()
  const texts = useTexts()
  const places = () => placesFor(props.who, texts().places)
  return (
    <div class="desk">
      <a class="skip" href="#content" onClick={focusContent}>
        {texts().toContent}
      </a>
      <header class="desk-bar">
        <p class="desk-name">{texts().product}</p>
        <Show when={places().length > 1}>
          <nav aria-label={texts().menu}>
            <ul>
              <For each={places()}>
                {({ href, name }) => (
                  <li>
                    <A href={href} end={href === pages.home}>
                      {name}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          </nav>
        </Show>
        <div class="desk-self">
          <LanguageChoice />
          <Show when={props.who}>
            {(who) => (
              <>
                <span class="desk-who">{who().name}</span>
                <Button onPress={() => void session.signOut()}>{texts().signOut}</Button>
              </>
            )}
          </Show>
        </div>
      </header>
      {props.children}
    </div>
  )
}

function placesFor(who: SignedIn | undefined, names: StaffTexts['places']): readonly Place[] {
  const roles = who?.roles ?? []
  return [
    ...(roles.includes('clinician') ? [{ href: pages.home, name: names.today }] : []),
    ...(roles.includes('reception') ? [{ href: pages.reception, name: names.reception }] : []),
    ...(roles.includes('administrator')
      ? [
          { href: pages.kiosks, name: names.kiosks },
          { href: pages.staff, name: names.staff },
          { href: pages.questionnaires, name: names.questionnaires },
          { href: pages.decisionAids, name: names.decisionAids },
          { href: pages.ownInformation, name: names.ownInformation },
        ]
      : []),
  ]
}

/** The other language, called as it calls itself. */
function LanguageChoice() {
  const { language, setLanguage } = useStaff()
  const other = (): Language => (language() === 'nl' ? 'en' : 'nl')
  return (
    <button
      type="button"
      class="button"
      data-look="quiet"
      lang={other()}
      onClick={() => setLanguage(other())}
    >
      {languageNames[other()]}
    </button>
  )
}

function focusContent(event: MouseEvent) {
  event.preventDefault()
  document.querySelector<HTMLElement>('main h1')?.focus()
}
