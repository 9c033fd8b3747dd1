import { ChoiceGroup } from '@samen/ui/choice-tile'
import type { QuestionTexts } from '../../view/texts.ts'

export interface EntryAskProps {
  readonly id: string
  readonly text: string
  readonly said: 'yes' | 'no' | undefined
  readonly onSay: (said: 'yes' | 'no') => void
  readonly texts: QuestionTexts
}

/** One small yes-or-no about one entry. */
export function EntryAsk(props: EntryAskProps) {
  return (
    <div class="entry-ask">
      <p id={`${props.id}-text`}>{props.text}</p>
      <ChoiceGroup
        id={props.id}
        shape="row"
        labelledBy={`${props.id}-text`}
        options={[
          { code: 'yes', label: props.texts.yes },
          { code: 'no', label: props.texts.no },
        ]}
        chosen={props.said ? [props.said] : []}
        onChoose={(code) => props.onSay(code === 'yes' ? 'yes' : 'no')}
      />
    </div>
  )
}
