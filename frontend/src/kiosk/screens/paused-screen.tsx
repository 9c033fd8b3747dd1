import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { onMount } from 'solid-js'
import { useKiosk } from '../context.ts'
import { screenToResume } from '@samen/questionnaire/domain'
import { placeOf, stopsOf } from '../path.ts'
import { useDraft, useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { TopBar } from './top-bar.tsx'

const words = { saved: 'saved', unsaved: 'saving', trouble: 'trouble' } as const

/** A pause, or stopping without handing in: the draft waits until the end of today. */
export function PausedScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const draft = useDraft()
  const texts = () => laterTexts().paused
  onMount(() => void draft.saver.flush())
  const kept = () => words[draft.saving()]

  const leave = () => kiosk.room?.texts(kiosk.language()).back ?? texts().leave

  const place = () => {
    const now = kiosk.place()
    return now.name === 'paused' ? now : undefined
  }
  /** Back to where the client was; a question that is gone meanwhile gives the next open one. */
  function goOn() {
    const evaluation = draft.evaluation()
    const from = place()?.from
    const isThere =
      from?.name !== 'question' || evaluation.screens.some(({ key }) => key === from.screen)
    if (from && isThere) return kiosk.go(from)
    const open = screenToResume(evaluation)?.key ?? null
    kiosk.go(placeOf(stopsOf(draft.definition, evaluation), evaluation, open))
  }
  return (
    <Screen
      title={texts().titles[place()?.why ?? 'pause']}
      lead={
        <>
          <p role="status">{texts()[kept()]}</p>
          <p>{texts().comeBack}</p>
        </>
      }
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      back={<Button onPress={goOn}>{texts().go}</Button>}
      main={
        <Button look="main" onPress={() => void visit.leave()}>
          {draft.saving() === 'saved' ? leave() : texts().leaveAnyway}
        </Button>
      }
    />
  )
}
