import { type Component, Show, untrack } from 'solid-js'
import type { Question } from '../definition/questionnaire.ts'
import type { Value } from '../response/values.ts'
import { questionInputs } from './inputs.ts'
import type { InputProps } from './props.ts'

/** The input of a question whose kind is known only when it runs. */
export interface AnyInputProps extends Omit<
  InputProps<'statement'>,
  'question' | 'value' | 'onChange'
> {
  readonly question: Question
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
}

/**
 * Asks one question. A new `id` is a new question: nothing half-typed goes along. The value has to
 * fit the question's kind.
 */
export function QuestionInput(props: AnyInputProps) {
  return (
    <Show when={props.id} keyed>
      {(_id) => {
        // The cast joins what TypeScript cannot: a question of kind K meets the input of kind K.
        const Input = untrack(() => questionInputs[props.question.kind] ?? Nothing)
        const AnyInput = Input as Component<AnyInputProps>
        return <AnyInput {...props} />
      }}
    </Show>
  )
}

const Nothing = () => null
