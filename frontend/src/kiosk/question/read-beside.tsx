import type { PlacedQuestion } from '@samen/questionnaire/domain'
import { Button } from '@samen/ui/button'
import { Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useLaterTexts } from '../later-texts.ts'

/**
 * Who wants help with a choice, or wants to know more, is told that there is something to read. It
 * stands above the buttons: seen at once, and nothing moves. Nobody has to.
 */
export function ReadBeside(props: { readonly placed: PlacedQuestion }) {
  const kiosk = useKiosk()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().beside
  const wants = (goal: string) => {
    const { concept, question, answer } = props.placed
    if (concept !== 'goal.conversation' || question.kind !== 'rank' || !answer) return false
    const value = 'value' in answer ? answer.value : undefined
    return typeof value === 'object' && 'ranked' in value && value.ranked.includes(goal)
  }
  return (
    <Show when={wants('choice') || wants('information')}>
      <div class="read-beside">
        <p>{texts().offer}</p>
        <div class="actions-beside">
          <Button look="choice" onPress={() => kiosk.go({ name: 'aids', from: kiosk.place() })}>
            {texts().aids}
          </Button>
          <Show when={wants('information')}>
            <Button look="choice" onPress={() => kiosk.go({ name: 'rights', from: kiosk.place() })}>
              {texts().rights}
            </Button>
          </Show>
        </div>
      </div>
    </Show>
  )
}
