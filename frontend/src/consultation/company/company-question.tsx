import { Button } from '@samen/ui/button'
import { createUniqueId, Match, Switch } from 'solid-js'
import { usePeople } from '../people.ts'
import { useRoomTexts } from '../room/texts.ts'
import { answerAndGoOn } from './after-answer.ts'
import { useCompany } from './company.tsx'

/** Asked before anything but the agenda is open: is somebody here beside the two of them? */
export function CompanyQuestion() {
  const company = useCompany()
  const people = usePeople()
  const texts = useRoomTexts()
  const id = createUniqueId()
  let place: HTMLSpanElement | undefined
  const answer = (who: 'alone' | 'with') => answerAndGoOn(company, who, place)
  return (
    <>
      <Switch>
        <Match when={company.who() === 'asked'}>
          <section class="company only-screen" aria-labelledby={id}>
            <h2 id={id}>{texts().company.ask}</h2>
            <p>{texts().company.why(people().client)}</p>
            <div class="company-answers">
              <Button look="choice" onPress={() => answer('alone')}>
                {texts().company.no}
              </Button>
              <Button look="choice" onPress={() => answer('with')}>
                {texts().company.yes}
              </Button>
            </div>
          </section>
        </Match>
        <Match when={company.who() === 'with'}>
          <p class="company-now only-screen">
            <span tabindex="-1">{texts().company.with(people().client)}</span>
            <Button onPress={() => answer('alone')}>{texts().company.alone}</Button>
          </p>
        </Match>
      </Switch>
      <span hidden ref={(element) => (place = element)} />
    </>
  )
}

/** Somebody may come in later: then what is open closes with one tap. */
export function CompanyCame() {
  const company = useCompany()
  const texts = useRoomTexts()
  return <Button onPress={() => answerAndGoOn(company, 'with')}>{texts().company.came}</Button>
}
