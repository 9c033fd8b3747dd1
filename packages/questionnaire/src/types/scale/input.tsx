import { ChoiceGroup } from '@samen/ui/choice-tile'
import { ScaleInput } from '@samen/ui/scale-input'
import { Show } from 'solid-js'
import type { InputProps } from '../../view/props.ts'

/** Numbers with both ends in words; in the easy form, each step in words with its drawing. */
export function ScaleQuestionInput(props: InputProps<'scale'>) {
  const steps = () =>
    props.question.steps?.map(({ text, pictogram }, index) => ({
      code: String(props.question.min + index),
      label: text[props.language],
      pictogram,
    }))
  return (
    <Show
      when={steps()}
      fallback={
        <ScaleInput
          id={props.id}
          labelledBy={props.labelledBy}
          describedBy={props.describedBy}
          error={props.error}
          min={props.question.min}
          max={props.question.max}
          low={props.question.low[props.language]}
          high={props.question.high[props.language]}
          value={props.value}
          onChange={(value) => props.onChange(value)}
        />
      }
    >
      {(options) => (
        <ChoiceGroup
          id={props.id}
          shape="step"
          labelledBy={props.labelledBy}
          describedBy={props.describedBy}
          error={props.error}
          options={options()}
          chosen={props.value === undefined ? [] : [String(props.value)]}
          onChoose={(code) => props.onChange(Number(code))}
        />
      )}
    </Show>
  )
}
