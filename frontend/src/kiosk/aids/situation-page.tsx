import { For } from 'solid-js'
import { useKiosk } from '../context.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'

/** What is going on for who stands before this choice, and the choice as a question. */
export function SituationPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const texts = useAidTexts()
  const aid = () => props.aid.definition
  const said = (text: { readonly nl: string; readonly en: string }) => text[kiosk.language()]
  return (
    <AidPage
      {...props}
      title={said(aid().title)}
      kicker={texts().list.title}
      lead={<For each={aid().situation}>{(line) => <p>{said(line)}</p>}</For>}
    >
      <section class="stack aid-choice">
        <h2>{texts().situation.choice}</h2>
        <p>{said(aid().choice)}</p>
      </section>
      <section class="stack">
        <h2>{texts().situation.audience}</h2>
        <p>{said(aid().audience)}</p>
      </section>
    </AidPage>
  )
}
