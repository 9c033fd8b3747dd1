import { useKiosk } from '../context.ts'
import type { PauseReason, Place } from '../flow.ts'
import { useReaders, useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { OverScreen } from './over-screen.tsx'

const goals = 'goal.conversation'

/** Stopping is always possible, and never has a consequence. */
export function StopOverlay() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const readers = useReaders()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().stop
  /** Where the conversation should be about, as long as it is neither answered nor skipped. */
  const goalScreen = () =>
    visit
      .draft()
      ?.evaluation()
      .screens.find(({ questions }) =>
        questions.some(({ concept, answer }) => concept === goals && answer === undefined),
      )

  /** What was handed in before stays to be seen, whichever form it was. */
  const keep = () => {
    if ((visit.visit()?.submitted.length ?? 0) === 0)
      return { words: texts().keep, detail: texts().keepDetail }
    const isChange = (visit.draft()?.baseVersion() ?? 0) > 0
    return {
      words: isChange ? texts().keepChange : texts().keepOther,
      detail: texts().keepSeen(readers.names(), readers.many()),
    }
  }

  const pause = (why: PauseReason) => kiosk.go({ name: 'paused', why, from: kiosk.place() })

  function stopEarly() {
    const screen = goalScreen()?.key
    const to: Place = screen
      ? { name: 'question', screen, on: { kind: 'goals', from: kiosk.place() } }
      : { name: 'preview', early: true }
    if (kiosk.place().name === 'preview') kiosk.close()
    else kiosk.go(to)
  }
  return (
    <OverScreen
      title={texts().title}
      lead={<p>{texts().lead}</p>}
      end={<TopBar />}
      closing={texts().continue}
      quiet
    >
      <div class="forms">
        <Choice words={texts().pause} detail={texts().pauseDetail} onPress={() => pause('pause')} />
        <Choice
          words={texts().early}
          detail={goalScreen() ? texts().earlyDetail : texts().earlyNow}
          onPress={stopEarly}
        />
        <Choice words={keep().words} detail={keep().detail} onPress={() => pause('stopped')} />
      </div>
    </OverScreen>
  )
}

interface ChoiceProps {
  readonly words: string
  readonly detail: string
  readonly onPress: () => void
}
function Choice(props: ChoiceProps) {
  return (
    <button type="button" class="form-choice" onClick={() => props.onPress()}>
      <strong>{props.words}</strong>
      <span>{props.detail}</span>
    </button>
  )
}
