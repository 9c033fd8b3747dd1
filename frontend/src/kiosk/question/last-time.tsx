import { longDay } from '@samen/i18n/formats'
import { questionTexts } from '@samen/i18n/question-texts'
import { limits, type PlacedQuestion, summarise } from '@samen/questionnaire/domain'
import { Button } from '@samen/ui/button'
import { TextArea } from '@samen/ui/text-input'
import { createSignal, For, onMount, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { useDraft, useVisit } from '../visit-context.ts'
import { fieldId } from './field-id.ts'

/** What was said last time, only now that there is an answer; and room to say why it is different. */
export function LastTime(props: { readonly placed: PlacedQuestion }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const draft = useDraft()
  const laterTexts = useLaterTexts()
  const [wantsNote, setWantsNote] = createSignal(false)
  onMount(() => draft.lookBack.ask(props.placed))

  const texts = () => visit.texts().question
  const note = () => props.placed.answer?.note ?? ''
  const previous = () => draft.lookBack.at(props.placed.key)
  const differs = () => {
    const { question, answer } = props.placed
    if (!answer || !('value' in answer)) return false
    const now = summarise(question, answer.value, kiosk.language())
    return now.join('\n') !== previous()?.lines.join('\n')
  }
  return (
    <Show when={previous()}>
      {(then) => (
        <div class="last-time">
          <p>
            {texts().previous(longDay(kiosk.language(), then().day))}{' '}
            <For each={then().lines}>{(line) => <strong>{line} </strong>}</For>
          </p>
          <Show when={differs() || note() !== ''}>
            <Show
              when={wantsNote() || note() !== ''}
              fallback={
                <Button onPress={() => setWantsNote(true)}>{laterTexts().differentWhy}</Button>
              }
            >
              <TextArea
                id={`${fieldId(props.placed.key)}-note`}
                label={laterTexts().differentWhy}
                rows={2}
                limit={limits.note}
                charactersLeft={questionTexts[kiosk.language()].charactersLeft}
                value={note()}
                onInput={(words) => {
                  setWantsNote(true)
                  draft.note(props.placed, words)
                }}
              />
            </Show>
          </Show>
        </div>
      )}
    </Show>
  )
}
