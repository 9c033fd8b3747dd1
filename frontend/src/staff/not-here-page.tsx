import { A } from '@solidjs/router'
import { pages } from './addresses.ts'
import { useTexts } from './context.ts'
import { Page } from './page.tsx'

/** An address that leads nowhere. */
export function NotHerePage() {
  const texts = useTexts()
  return (
    <Page title={texts().notHere.title} lead={texts().notHere.body}>
      <p>
        <A href={pages.home}>{texts().notHere.back}</A>
      </p>
    </Page>
  )
}
