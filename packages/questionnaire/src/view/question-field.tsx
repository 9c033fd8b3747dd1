import { type JSX, Show } from 'solid-js'
import { type AnyInputProps, QuestionInput } from './question-input.tsx'

export interface QuestionFieldProps extends Omit<AnyInputProps, 'labelledBy' | 'describedBy'> {
  /** Beside the heading: the lock sign. */
  readonly aside?: JSX.Element
  /** Between the heading and the input: who may see the answer. */
  readonly before?: JSX.Element
  /** Under the input: what was said last time. */
  readonly children?: JSX.Element
}

/**
 * One question among others on a screen: a small heading, its help, its input. The heading's id is
 * `${id}-title`, so that an error summary can go to it.
 */
export function QuestionField(props: QuestionFieldProps) {
  const titleId = () => `${props.id}-title`
  const help = () => props.question.help?.[props.language]
  return (
    <section class="question" aria-labelledby={titleId()}>
      <div class="question-heading">
        <h2 id={titleId()} tabindex="-1">
          {props.question.text[props.language]}
        </h2>
        {props.aside}
      </div>
      <Show when={help()}>
        <p class="help" id={`${props.id}-help`}>
          {help()}
        </p>
      </Show>
      {props.before}
      <QuestionInput
        {...props}
        labelledBy={titleId()}
        describedBy={help() ? `${props.id}-help` : undefined}
      />
      {props.children}
    </section>
  )
}
