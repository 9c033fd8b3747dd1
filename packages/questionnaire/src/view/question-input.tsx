import { type Component, Show, untrack } from 'solid-js'
import type { Question } from '../definition/questionnaire.ts'
import type { Value } from '../response/values.ts'
import { inputOf } from './inputs.ts'
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
        const kind = untrack(() => props.question.kind)
        // The cast joins what TypeScript cannot: a question of kind K meets the input of kind K.
        const input = () => (inputOf(kind) ?? undefined) as Component<AnyInputProps> | undefined
        return (
          <Show when={input()} keyed>
            {(Input) => <Input {...props} />}
          </Show>
        )
      }}
    </Show>
  )
}
