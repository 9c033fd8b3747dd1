import { A } from '@solidjs/router'
import { Page } from '../../staff/page.tsx'
import { usePlaces } from '../places.ts'
import { useRoomTexts } from '../room/texts.ts'
import { CompanyQuestion } from './company-question.tsx'
import { Opens } from './opens.tsx'

/** Where the trends would be, while somebody else is in the room and the client did not open them. */
export function ClosedTrends() {
  const texts = useRoomTexts()
  const places = usePlaces()
  return (
    <Page
      title={texts().actions.trends}
      tab={texts().actions.trends}
      actions={
        <A class="to-my-day" href={places.href({ at: 'first-screen' })}>
          {texts().back}
        </A>
      }
    >
      <CompanyQuestion />
      <Opens part="trends" title={texts().actions.trends}>
        {null}
      </Opens>
    </Page>
  )
}
