// The door for screens: how each kind of question is asked and shown. Needs Solid and @samen/ui.
export type { InputProps, ReviewProps } from './view/props.ts'
export type { QuestionTexts } from './view/texts.ts'
export { QuestionField, type QuestionFieldProps } from './view/question-field.tsx'
export {
  type AnyInputProps,
  type AnyReviewProps,
  QuestionInput,
  QuestionReview,
} from './view/question-input.tsx'
export { type QuestionView, questionViews } from './view/registry.ts'
