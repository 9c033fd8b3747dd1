import { A } from '@solidjs/router'
import { pages } from '../staff/addresses.ts'
import { useTexts } from '../staff/context.ts'

/** The way back, also from a conversation that is finished or that is not this person's. */
export function ToMyDay() {
  const texts = useTexts()
  return (
    <A class="to-my-day" href={pages.home}>
      {texts().today.back}
    </A>
  )
}
