import { longDay } from '@samen/i18n/formats'
import { For } from 'solid-js'
import { useKiosk } from '../context.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'
import { BackToAid } from './back-to-aid.tsx'

/** Who made this, when, of whose money, and when it is read again. */
export function AboutPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().about
  const aid = () => props.aid.definition
  const said = (text: { readonly nl: string; readonly en: string }) => text[kiosk.language()]
  const day = (iso: string) => longDay(kiosk.language(), iso)

  const parts = () => [
    {
      title: texts().written,
      lines: [
        `${texts().date(day(aid().date))} ${texts().version(props.aid.version)}`,
        texts().nextUpdate(day(aid().nextUpdate)),
        said(aid().updatePolicy),
        said(aid().development),
      ],
    },
    { title: texts().makers, lines: [said(aid().makers), said(aid().interests)] },
    { title: texts().money, lines: [said(aid().paidBy)] },
    { title: texts().chances, lines: [said(aid().chances.text), ...noTest()] },
    {
      title: texts().reading,
      lines: [said(aid().readingLevel.text), texts().licence(aid().licence)],
    },
  ]
  const noTest = () => {
    const { test } = aid()
    return test.offered === 'none' ? [said(test.text)] : []
  }
  return (
    <AidPage
      {...props}
      title={texts().title}
      kicker={said(aid().title)}
      onBack={() => kiosk.go({ ...props.place, page: 'sources' })}
      main={<BackToAid place={props.place} />}
    >
      <dl class="aid-people">
        <For each={parts()}>
          {({ title, lines }) => (
            <div>
              <dt>{title}</dt>
              <For each={lines}>{(line) => <dd>{line}</dd>}</For>
            </div>
          )}
        </For>
      </dl>
    </AidPage>
  )
}
