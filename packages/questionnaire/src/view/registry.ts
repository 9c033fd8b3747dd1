import type { Component } from 'solid-js'
import type { QuestionKind } from '../definition/questionnaire.ts'
import type { InputProps, ReviewProps } from './props.ts'

/** How one kind of question is asked and shown. Both slots are required; "nothing" is null. */
export interface QuestionView<K extends QuestionKind> {
  readonly input: Component<InputProps<K>> | null
  readonly review: Component<ReviewProps<K>> | null
}
