import { ChoiceGroup } from '@samen/ui/choice-tile'
import { Show } from 'solid-js'
import { shownOptions } from '../../view/options.ts'
import { OwnWords } from '../../view/own-words.tsx'
import type { InputProps } from '../../view/props.ts'
import { otherCode } from '../options.ts'

/** One of a few, as large tiles; own words appear under the last. */
export function ChoiceInput(props: InputProps<'choice'>) {
  return (
    <>
      <ChoiceGroup
        id={props.id}
        labelledBy={props.labelledBy}
        describedBy={props.describedBy}
        error={props.error}
        options={shownOptions(props.question, props.language)}
        chosen={props.value ? [props.value.choice] : []}
        onChoose={(choice) => props.onChange({ choice })}
      />
      <Show when={props.value?.choice === otherCode}>
        <OwnWords
          id={props.id}
          value={props.value?.other ?? ''}
          texts={props.texts}
          onInput={(other) =>
            props.onChange(other.trim() ? { choice: otherCode, other } : { choice: otherCode })
          }
        />
      </Show>
    </>
  )
}
